// The rooms of ARCHITECTURE.md: each may import what follows it and nothing before.
/** Rooms that stand beside each other between service and store: they do not import one another. */
const siblings = ['import', 'export', 'paths'];

/** A rule that forbids `from` to import any of `to`. */
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});
const src = (...names) => `^src/(${names.join('|')})(/|\\.ts$)`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    forbid(
      'domain-is-pure',
      src('domain'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'store', ...siblings),
      'domain imports nothing of ours',
    ),
    forbid(
      'store-below',
      src('store'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', ...siblings),
      'store knows only domain',
    ),
    forbid(
      'paths-is-pure',
      src('paths'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'store', 'import', 'export'),
      'paths imports only domain',
    ),
    forbid(
      'import-room',
      src('import'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'export', 'paths'),
      'import: store and domain',
    ),
    forbid(
      'export-room',
      src('export'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql', 'service', 'import', 'paths'),
      'export: store and domain',
    ),
    forbid(
      'service-room',
      src('service'),
      src('main', 'cli', 'config', 'http', 'local-server', 'graphql'),
      'service never looks up',
    ),
    forbid(
      'graphql-room',
      src('graphql'),
      src('main', 'cli', 'config', 'http', 'local-server'),
      'graphql never looks up',
    ),
    forbid('http-room', src('http'), src('main', 'cli', 'config', 'local-server'), 'http never looks up'),
    forbid(
      'local-server-alone',
      src('local-server'),
      src('main', 'cli', 'config', 'http', 'graphql', 'service', 'store', ...siblings),
      'the local server knows only domain',
    ),
    forbid(
      'config-is-for-front-doors',
      '^src/(?!main\\.ts|connect\\.ts|cli/|config\\.ts)',
      '^src/config\\.ts$',
      'settings are handed down as arguments',
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
