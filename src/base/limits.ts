/**
 * The limits of one request. A request that asks for more is refused before work starts. Exceptions: a path search
 * that reaches its limit stops and says so, and the last two groups apply while the request runs.
 *
 * A normal question uses a tenth of these; the introspection query of GraphiQL has about 400 tokens.
 */
export const LIMITS = Object.freeze({
  // The body
  /** Bytes of a request body: a document of 2,000 tokens with its variables fits several times. */
  bodyBytes: 64 * 1024,

  // The document as written
  /** Tokens. The parser counts them while it reads, so no later step sees a larger document. */
  tokens: 2_000,
  /** Levels of fields inside fields. Introspection is exempt: graphql-js has a rule of its own for it. */
  depth: 16,
  /** Aliases in the document: without them the same field cannot be asked for twice. */
  aliases: 15,
  /** Different response keys at the root; each is a question of its own. */
  rootFields: 10,
  /** Directives in the document. */
  directives: 20,
  /** Fragment definitions. Comparing them takes time that grows with the square of their number. */
  fragments: 20,
  /** How often one response key may stand in one selection set: a rule of graphql-js compares all pairs of them. */
  repeats: 10,

  // The document with its variables
  /** Smallest and largest page of any list. */
  firstMin: 1,
  firstMax: 100,
  /** Page size assumed where the schema gives `first` no default. */
  firstDefault: 20,
  /** Items of any list in an argument or variable. */
  listItems: 100,
  /** Sum over all lists; each counts as the product of the page sizes from the root down to it. */
  cost: 20_000,

  // Paths and search
  /** Longest path that may be asked for, in hops. */
  pathHops: 8,
  /** Ends on one side of a path question. */
  pathEnds: 100,
  /** Neighbour pairs that one search may look at. It decides where a search stops, at the same place every time. */
  pathVisits: 2_000_000,
  /** Milliseconds that one search may take: only a safety stop. */
  pathMilliseconds: 1_000,
  /** Characters of a text that is searched for; the longest name of an instrument has about 300. */
  searchText: 500,

  // While it runs
  /** Rows that the store may read for one request. */
  objects: 10_000,
  /** Statements that one request may send: one for each distinct edge field, never one for each item. */
  statements: 50,
  /** Milliseconds until the request is cut off, at the database too. */
  deadlineMilliseconds: 5_000,
  /** Milliseconds after the deadline in which a finished answer may still be sent. */
  graceMilliseconds: 250,
  /** Bytes of an answer. */
  responseBytes: 4 * 1024 * 1024,

  // Exports: one at a time, of any size
  /** Milliseconds that an export may take. */
  exportMilliseconds: 3_600_000,
  /** Milliseconds in which a client must take 64 KiB, so that one that stopped reading does not block other exports. */
  exportStallMilliseconds: 60_000,
});
