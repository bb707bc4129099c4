// The rooms of ARCHITECTURE.md: each may import what follows it and nothing before.
/** Rooms that stand beside each other between service and store: they do not import one another. */
const siblings = ['import', 'export', 'paths'];

/** A rule that forbids `from` to import any of `to`. */
const forbid = ([name, comment], from, to) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});
const src = (...names) => `^src/(${names.join('|')})(/|\\.ts$)`;

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'cycles of types too', from: {}, to: { circular: true } },
    forbid(
      ['base-is-the-ground-floor', 'base imports nothing of ours'],
      src('base'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'store', 'domain', ...siblings),
    ),
    forbid(
      ['domain-is-pure', 'domain imports only base'],
      src('domain'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'store', ...siblings),
    ),
    forbid(
      ['store-below', 'store knows only domain'],
      src('store'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', ...siblings),
    ),
    forbid(
      ['paths-is-pure', 'paths imports only domain'],
      src('paths'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'store', 'import', 'export'),
    ),
    forbid(
      ['import-room', 'import: store and domain'],
      src('import'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'export', 'paths'),
    ),
    forbid(
      ['export-room', 'export: store and domain'],
      src('export'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'import', 'paths'),
    ),
    forbid(
      ['service-room', 'service never looks up'],
      src('service'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql'),
    ),
    forbid(
      ['graphql-room', 'graphql never looks up'],
      src('graphql'),
      src('main', 'cli', 'config', 'http', 'local-server'),
    ),
    forbid(['http-room', 'http never looks up'], src('http'), src('main', 'cli', 'config', 'local-server')),
    forbid(
      ['local-server-alone', 'the local server knows only domain'],
      src('local-server'),
      src('main', 'cli', 'config', 'http', 'graphql', 'service', 'store', ...siblings),
    ),
    forbid(
      ['config-is-for-front-doors', 'settings are handed down as arguments'],
      '^src/(?!main\\.ts|connect\\.ts|cli/|config\\.ts)',
      '^src/config\\.ts$',
    ),
    {
      name: 'driver-only-in-store',
      severity: 'error',
      from: { path: '^src/(?!store/)' },
      to: { path: 'node_modules/neo4j-driver' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
