import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSeedApi } from '../support/seed-http-server';

/** Kim Jong Un as the first question writes him. */
const ARABIC_NAME = '\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646';

const DRIVER = join(__dirname, 'drive-playground.mjs');

/** The browser's package brings libraries for machines that have none of their own, when it takes them for these. */
const BARE_MACHINE = { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** What the driver saw: see drive-playground.mjs. */
interface Seen {
  /** Addresses asked that are not our server. */
  readonly elsewhere: readonly string[];
  readonly errors: readonly string[];
  readonly workers: number;
  readonly title: string;
  readonly tabs: readonly string[];
  readonly editor: string;
  readonly result: string;
}

function browserEnvironment(): NodeJS.ProcessEnv | null {
  const starts = (env: NodeJS.ProcessEnv): boolean =>
    spawnSync(process.execPath, [DRIVER, '--probe'], { env, timeout: 60_000 }).status === 0;
  return [process.env, BARE_MACHINE].find(starts) ?? null;
}

async function drive(url: string, env: NodeJS.ProcessEnv): Promise<Seen> {
  const { stdout } = await promisify(execFile)(process.execPath, [DRIVER, url], { env, timeout: 60_000 });
  return JSON.parse(stdout) as Seen;
}

const environment = browserEnvironment();
if (environment === null) process.stderr.write('no Chromium can be started here: the browser tests are skipped\n');

(environment === null ? describe.skip : describe)('the playground in a real browser', () => {
  let seen: Seen;

  beforeAll(async () => {
    const api = await startSeedApi();
    try {
      seen = await drive(api.url, environment ?? {});
    } finally {
      await api.close();
    }
  }, 120_000);

  it('asks nobody but our server', () => {
    expect(seen.elsewhere).toEqual([]);
  });

  it('renders under its own content policy without an error', () => {
    expect(seen.errors).toEqual([]);
    expect(seen.title).toBe('Entente');
  });

  it('starts the workers of the editor, without which nothing is completed or checked', () => {
    expect(seen.workers).toBeGreaterThan(0);
  });

  it('opens with our questions, named after their operations', () => {
    expect(seen.tabs).toEqual(['FindAnActor', 'WhoDeniedWhat', 'RelationsOfADay', 'APath', 'AsItWasSaid']);
    expect(seen.editor).toContain(ARABIC_NAME);
  });

  it('runs the first question and shows Arabic as Arabic', () => {
    expect(seen.result).toContain('entity:kim-jong-un');
    expect(seen.result).toContain(ARABIC_NAME);
  });
});
