import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readConfig, VARIABLES, type Environment } from '../../src/config';
import { EntenteError } from '../../src/base/errors';

const ROOT = resolve(__dirname, '..', '..');

function refusal(environment: Environment): EntenteError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
  throw new Error('The settings were accepted');
}

describe('an environment without settings', () => {
  it('serves this machine only, from folders of the checkout', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      neo4j: undefined,
      database: 'neo4j',
      dataFolder: resolve(ROOT, '.data/neo4j'),
      cacheFolder: resolve(ROOT, '.data/cache'),
      vocabularyFolder: resolve(ROOT, 'schema'),
      seedFolder: resolve(ROOT, 'seed'),
      corsOrigins: [],
    });
  });

  it('is the same as one whose settings are all empty', () => {
    const empty = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, ' ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });
});

describe('.env.example', () => {
  const lines = readFileSync(resolve(ROOT, '.env.example'), 'utf8').matchAll(/^#([A-Z][A-Z0-9_]*)=(.*)$/gm);
  const documented: Record<string, string> = {};
  for (const [, name = '', text = ''] of lines) documented[name] = text;

  it('names every variable that is read, and no other, with its default', () => {
    expect(documented).toEqual(VARIABLES);
  });

  it('documents variables that change something when they are set', () => {
    const other: Record<keyof typeof VARIABLES, string> = {
      HOST: '::1',
      PORT: '1',
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'another secret',
      NEO4J_DATABASE: 'other',
      ENTENTE_DATA: '/elsewhere/data',
      ENTENTE_CACHE: '/elsewhere/cache',
      ENTENTE_VOCABULARY: '/elsewhere/schema',
      ENTENTE_SEED: '/elsewhere/seed',
      CORS_ORIGINS: 'https://atlas.example',
    };
    const base = { NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'secret' };
    for (const [name, text] of Object.entries(other)) {
      expect({ name, config: readConfig({ ...base, [name]: text }) }).not.toEqual({ name, config: readConfig(base) });
    }
  });
});

describe('a port', () => {
  it.each(['4000x', '-1', '65536', '4e3', '0x10', '80.5', '080000'])('%s is refused by name', (text) => {
    const { code, message, hint } = refusal({ PORT: text });
    expect(code).toBe('CONFIG_INVALID');
    expect(message).toContain('PORT');
    expect(hint).toContain('65535');
  });

  it('may be 0, for any free one, and up to 65535', () => {
    expect(readConfig({ PORT: '0' }).port).toBe(0);
    expect(readConfig({ PORT: '65535' }).port).toBe(65_535);
  });
});

describe('a host', () => {
  it.each(['http://localhost', 'local host', 'a/b'])('%s is refused by name', (text) => {
    expect(refusal({ HOST: text }).message).toContain('HOST');
  });
});

describe('a given Neo4j', () => {
  it('is used as user neo4j unless another user is set', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
      uri: 'neo4j+s://graph.example:7687',
      user: 'neo4j',
      password: 'secret',
    });
  });

  it.each(['http://localhost:7474', 'localhost:7687', 'bolt://', 'neo4j+tls://x', 'nonsense'])(
    'at %s is refused by name',
    (uri) => {
      const { code, message } = refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' });
      expect(code).toBe('CONFIG_INVALID');
      expect(message).toContain('NEO4J_URI');
    },
  );

  it('without a password is refused, and not tried with an empty one', () => {
    expect(refusal({ NEO4J_URI: 'bolt://localhost' }).message).toContain('NEO4J_PASSWORD');
  });

  it('with a password in its address is refused without repeating it', () => {
    const fault = refusal({ NEO4J_URI: 'bolt://me:hunter22@localhost', NEO4J_PASSWORD: 'secret' });
    expect(fault.message + fault.hint).not.toContain('hunter22');
  });
});

describe('origins', () => {
  it('are a list', () => {
    expect(readConfig({ CORS_ORIGINS: 'https://a.example, http://localhost:5173,' }).corsOrigins).toEqual([
      'https://a.example',
      'http://localhost:5173',
    ]);
  });

  it.each(['*', 'null', 'https://a.example/', 'https://a.example/page', 'a.example', 'file:///etc'])(
    'that are no web origin are refused: %s',
    (text) => {
      expect(refusal({ CORS_ORIGINS: `https://b.example,${text}` }).message).toContain('CORS_ORIGINS');
    },
  );
});

describe('compose.yaml', () => {
  interface Service {
    readonly ports: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
    readonly healthcheck: unknown;
    readonly volumes?: readonly string[];
  }
  const text = readFileSync(resolve(ROOT, 'compose.yaml'), 'utf8');
  const { services } = parse(text) as { services: Record<string, Service> };

  it('opens ports to this machine only, and asks both services for their health', () => {
    const all = Object.values(services);
    expect(all).toHaveLength(2);
    for (const service of all) {
      expect(service.healthcheck).toBeDefined();
      for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('contains no password', () => {
    for (const service of Object.values(services)) {
      const secrets = Object.entries(service.environment).filter(([name]) => /AUTH|PASSWORD/.test(name));
      expect(secrets).not.toHaveLength(0);
      for (const [, secret] of secrets) expect(secret).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]*\}$/);
    }
  });

  it('sets only variables that the API reads', () => {
    expect(Object.keys(VARIABLES)).toEqual(expect.arrayContaining(Object.keys(services.api!.environment)));
  });
});
