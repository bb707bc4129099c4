// What every command does before the packages are there: plain JavaScript without dependencies, for old Nodes too.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];
const OLDEST_JAVA = 17;

const WAYS_TO_NEO4J = [
  'Entente needs a Neo4j 5.26 or newer. Three ways to have one:',
  '  1. set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a server you have;',
  '  2. install Java 17 or 21 and Maven 3.8 or newer: Entente then runs a local server',
  '     (Debian: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven);',
  '  3. docker compose up: compose.yaml starts both.',
].join('\n');

/** A start-up fault: a code of the error register, one line that says what is wrong, and the way out. */
export class SetUpFault extends Error {
  constructor(code, message, hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** Prints a fault on standard error and ends the process with 1; anything unknown keeps its stack. */
export function endWith(error) {
  const known = error instanceof SetUpFault;
  console.error(known ? `${error.code}: ${error.message}\n${error.hint}` : error);
  process.exit(1);
}

/**
 * Checks the machine, installs packages when the lock file has changed, and builds when the sources have.
 *
 * `steps` is told of what takes long; see `progress`. Java and Maven are only asked for when a local server may be
 * started.
 */
export async function setUp(steps, { needsGraph = true } = {}) {
  requireNode();
  if (needsGraph && !process.env.NEO4J_URI) requireTools();
  await install(steps);
  await build(steps);
}

/** Refuses a Node.js before 20.19. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetUpFault(
    'NODE_TOO_OLD',
    `This is Node.js ${version}; Entente needs ${OLDEST_NODE.join('.')} or newer.`,
    'Install a newer one from https://nodejs.org, or with nvm: nvm install 22.',
  );
}

/** Settings that name folders. */
const FOLDER_SETTINGS = ['ENTENTE_DATA', 'ENTENTE_CACHE', 'ENTENTE_VOCABULARY', 'ENTENTE_SEED'];

/**
 * Reads the settings of .env; a variable that the shell has set keeps its value.
 *
 * Folders become absolute: those of the shell from the folder in which the user typed the command, those of .env from
 * the checkout. A Node.js that is too old to read .env is refused by `requireNode`.
 */
export function loadSettings() {
  makeFoldersAbsolute(typedFolder());
  const file = join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile?.(file);
  makeFoldersAbsolute(ROOT);
}

function makeFoldersAbsolute(base) {
  for (const name of FOLDER_SETTINGS) {
    const folder = process.env[name]?.trim();
    if (folder) process.env[name] = resolve(base, folder);
  }
}

/**
 * The folder in which the user typed the command.
 *
 * npm runs the scripts of a package in the folder of the package, and hands over where it was called as INIT_CWD. The
 * variable is only believed there: a script of another package that calls ours has an INIT_CWD of its own.
 */
export function typedFolder() {
  const { INIT_CWD, npm_package_name: name } = process.env;
  return INIT_CWD && name === 'entente' && process.cwd() === ROOT ? INIT_CWD : process.cwd();
}

/** Refuses a machine without Java or Maven now: the local server could only do so after the packages were installed. */
export function requireTools() {
  if (!isOnPath('java')) throw new SetUpFault('JAVA_MISSING', 'Java is not on the PATH.', WAYS_TO_NEO4J);
  const java = javaVersion();
  if (java < OLDEST_JAVA) {
    throw new SetUpFault('JAVA_TOO_OLD', `Java ${java} is too old: Neo4j needs ${OLDEST_JAVA}.`, WAYS_TO_NEO4J);
  }
  if (!isOnPath('mvn') && !hasClassPath()) {
    throw new SetUpFault('MAVEN_MISSING', 'Maven (mvn) is not on the PATH.', WAYS_TO_NEO4J);
  }
}

function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => ['', '.cmd', '.exe'].some((end) => existsSync(join(folder, program + end))));
}

function javaVersion() {
  // `java -version` writes to standard error, as "17.0.15" or, before Java 9, as "1.8.0_402".
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
  if (version === undefined) throw new SetUpFault('JAVA_MISSING', `java does not run: ${stderr}`, WAYS_TO_NEO4J);
  return Number(version);
}

/** Maven is asked once; its answer is kept in the cache folder (src/local-server/get.ts). */
function hasClassPath() {
  const cache = resolve(process.env.ENTENTE_CACHE || join(ROOT, '.data', 'cache'));
  return existsSync(cache) && readdirSync(cache).some((name) => name.startsWith('class-path-'));
}

/**
 * Runs `npm ci` when the lock file is not the one that node_modules was installed from.
 *
 * What npm's cache holds is not asked for again: the lock file's checksums decide, and it takes half the time.
 */
async function install(steps) {
  const record = join(ROOT, 'node_modules', '.entente-lock');
  const wanted = hash(readFileSync(join(ROOT, 'package-lock.json')));
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return;
  await steps('Installing packages', async () => {
    const { code, output } = await run('npm', [
      'ci',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) {
      throw new SetUpFault('PACKAGES', `npm ci failed:\n${output.trim()}`, 'Check the network, then try again.');
    }
  });
  writeFileSync(record, wanted);
}

/** Builds dist/ when it was not built from these sources. */
async function build(steps) {
  const builder = await import('./build.mjs');
  if (builder.isBuilt()) return;
  await steps('Building', () => builder.build());
}

/** SHA-256 in hexadecimal. */
export function hash(...contents) {
  const digest = createHash('sha256');
  for (const content of contents) digest.update(content);
  return digest.digest('hex');
}

/** Runs a program in the checkout; its output is returned, or shown when `show` is set. */
export function run(program, parameters, { show = false, env = process.env } = {}) {
  return new Promise((done, fail) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, parameters, { cwd: ROOT, stdio, env, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}

/**
 * Reports steps on a stream: on a terminal each is one line that ends with its time, elsewhere a plain line at the
 * start of the step.
 */
export function progress(stream) {
  return async (name, work) => {
    const begin = Date.now();
    stream.write(stream.isTTY ? `${name} ...` : `${name}\n`);
    try {
      await work();
      if (stream.isTTY) stream.write(`\r${name} ${((Date.now() - begin) / 1000).toFixed(1)} s`);
    } finally {
      if (stream.isTTY) stream.write('\n');
    }
  };
}
