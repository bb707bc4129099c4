import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EntenteError } from './base/errors';

const ROOT = resolve(__dirname, '..');

/** The address and the user of a Neo4j server. */
export interface ServerConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** All settings. */
export interface Config {
  /** Address that the API listens on. */
  readonly host: string;
  /** Port that the API listens on; 0 takes any free one. */
  readonly port: number;
  /** The Neo4j to use; undefined: a local one is started or adopted. */
  readonly neo4j: ServerConfig | undefined;
  /** Name of the database in that Neo4j, or in the local one. */
  readonly database: string;
  /** Absolute folder of the local Neo4j: stores, logs, password. */
  readonly dataFolder: string;
  /** Absolute folder of the files that local servers share: class path and class archive. */
  readonly cacheFolder: string;
  /** Absolute folder of the vocabulary: entity kinds and relation types. */
  readonly vocabularyFolder: string;
  /** Absolute folder of the data set that is loaded at the start. */
  readonly seedFolder: string;
  /** Web origins whose pages may call the API; none by default. */
  readonly corsOrigins: readonly string[];
}

/** The environment as a process sees it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Every variable that is read, with its default. An empty one counts as not set. A test compares `.env.example`. */
export const VARIABLES = {
  HOST: '127.0.0.1',
  PORT: '4000',
  NEO4J_URI: '',
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: 'neo4j',
  ENTENTE_DATA: '.data/neo4j',
  ENTENTE_CACHE: '.data/cache',
  ENTENTE_VOCABULARY: 'schema',
  ENTENTE_SEED: 'seed',
  CORS_ORIGINS: '',
} as const;

type Variable = keyof typeof VARIABLES;

const NEO4J_SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:$/;
const HIGHEST_PORT = 65_535;

/**
 * Reads the settings.
 *
 * Relative folders are read from the current folder, defaults from the checkout; bin/set-up.mjs has made those that are
 * set absolute.
 *
 * @throws EntenteError CONFIG_INVALID with the name of the variable and the way out.
 */
export function readConfig(environment: Environment): Config {
  return {
    host: readHost(environment),
    port: readPort(environment),
    neo4j: readServer(environment),
    database: value(environment, 'NEO4J_DATABASE'),
    dataFolder: folder(environment, 'ENTENTE_DATA'),
    cacheFolder: folder(environment, 'ENTENTE_CACHE'),
    vocabularyFolder: folder(environment, 'ENTENTE_VOCABULARY'),
    seedFolder: folder(environment, 'ENTENTE_SEED'),
    corsOrigins: readOrigins(environment),
  };
}

function value(environment: Environment, name: Variable): string {
  const set = environment[name]?.trim() ?? '';
  return set === '' ? VARIABLES[name] : set;
}

function folder(environment: Environment, name: Variable): string {
  const set = environment[name]?.trim() ?? '';
  return set === '' ? resolve(ROOT, VARIABLES[name]) : resolve(set);
}

function readHost(environment: Environment): string {
  const host = value(environment, 'HOST');
  if (/^[\w.:-]+$/.test(host)) return host;
  throw invalid('HOST', host, 'Set a host name or an address such as 127.0.0.1, without scheme or port.');
}

function readPort(environment: Environment): number {
  const text = value(environment, 'PORT');
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= HIGHEST_PORT) return port;
  throw invalid('PORT', text, `Set a whole number from 0 to ${HIGHEST_PORT}.`);
}

function readServer(environment: Environment): ServerConfig | undefined {
  const uri = value(environment, 'NEO4J_URI');
  if (uri === '') return undefined;
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (url === undefined || !NEO4J_SCHEME.test(url.protocol) || url.hostname === '') {
    throw invalid('NEO4J_URI', uri, 'Set an address such as bolt://127.0.0.1:7687 or neo4j+s://host.example.');
  }
  if (url.username !== '' || url.password !== '') {
    // The message does not repeat the value, which has a password.
    throw new EntenteError('CONFIG_INVALID', 'NEO4J_URI contains a user or a password.', {
      hint: 'Set them as NEO4J_USER and NEO4J_PASSWORD.',
    });
  }
  const password = value(environment, 'NEO4J_PASSWORD');
  if (password === '') {
    throw new EntenteError('CONFIG_INVALID', 'NEO4J_URI is set and NEO4J_PASSWORD is not.', {
      hint: 'Set NEO4J_PASSWORD (to any text if the server needs none), or unset NEO4J_URI.',
    });
  }
  return { uri, user: value(environment, 'NEO4J_USER'), password };
}

function readOrigins(environment: Environment): readonly string[] {
  const texts = value(environment, 'CORS_ORIGINS').split(',');
  const origins = texts.map((text) => text.trim()).filter((text) => text !== '');
  const wrong = origins.find((origin) => !isWebOrigin(origin));
  if (wrong === undefined) return origins;
  throw invalid(
    'CORS_ORIGINS',
    wrong,
    'Separate origins by commas, for example https://atlas.example,http://localhost:5173.',
  );
}

function isWebOrigin(text: string): boolean {
  if (!/^https?:/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}

function invalid(name: Variable, found: string, hint: string): EntenteError {
  return new EntenteError('CONFIG_INVALID', `${name} is ${JSON.stringify(found)}.`, { hint });
}

/** The version of this software, from package.json. */
export function softwareVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}
