// The rooms of src/ and what each may import. ARCHITECTURE.md draws the same; tests/unit/architecture.test.ts compares.

/** Each room with the rooms that it imports. It may also import what these may import, and nothing else of ours. */
const rooms = {
  main: ['http', 'connect'],
  cli: ['graphql', 'connect'],
  connect: ['config', 'local-server', 'store'],
  http: ['graphql'],
  graphql: ['service'],
  service: ['import', 'export', 'paths', 'store'],
  import: ['domain'],
  export: ['domain'],
  paths: ['domain'],
  store: ['domain'],
  domain: ['base'],
  config: ['base'],
  'local-server': ['base'],
  base: [],
};

/** Everything that a room may import, itself included. */
const reachable = (room) => [...new Set([room, ...rooms[room].flatMap(reachable)])];

/** The rule that a room imports nothing of ours beyond that. */
const roomRule = (room) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: `${room} may import ${reachable(room).join(', ')}`,
  from: { path: `^src/${room}(/|\\.ts$)` },
  to: { path: `^src/(?!(${reachable(room).join('|')})(/|\\.ts$))` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'cycles of types too', from: {}, to: { circular: true } },
    ...Object.keys(rooms).map(roomRule),
    {
      name: 'export-reads-no-files',
      severity: 'error',
      comment: 'the service hands writers what they need',
      from: { path: '^src/export/' },
      to: { path: '^(node:)?fs(/|$)' },
    },
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
