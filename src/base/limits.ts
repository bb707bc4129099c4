/**
 * What one request may ask for: the one table of limits. More is refused before work starts, except where a search of
 * paths stops and says so, and in the last group.
 *
 * A normal question uses a tenth of these; the introspection query of GraphiQL has about 400 tokens.
 */
export const LIMITS = Object.freeze({
  // The body
  /** Bytes of a request body: a document of 2,000 tokens with its variables fits several times. */
  bodyBytes: 64 * 1024,

  // The document as written
  /** Tokens, counted by the parser while it reads: nothing that follows meets a larger document. */
  tokens: 2_000,
  /** Fields inside fields; introspection is exempt, because its own rule in graphql-js bounds it. */
  depth: 16,
  /** Aliases in the document: without them the same field cannot be asked for twice. */
  aliases: 15,
  /** Distinct answers at the root: each is a question of its own. */
  rootFields: 10,
  /** Directives in the document. */
  directives: 20,
  /** Fragment definitions: comparing fragments with each other is quadratic. */
  fragments: 20,
  /** The same response key again in one selection set: the rule on overlapping fields compares them in pairs. */
  repeats: 10,

  // The document with its variables
  /** Smallest and largest page of any list. */
  firstMin: 1,
  firstMax: 100,
  /** Page size assumed where the schema gives `first` no default. */
  firstDefault: 20,
  /** Items of any list in an argument or variable. */
  listItems: 100,
  /** Sum over all lists of the product of the page sizes on the way to them. */
  cost: 20_000,

  // Paths and search
  /** Longest path that may be asked for, in hops. */
  pathHops: 8,
  /** Ends on one side of a path question. */
  pathEnds: 100,
  /** Neighbour pairs that one search may look at: the budget that shapes answers, and repeats. */
  pathVisits: 2_000_000,
  /** Milliseconds that one search may take: a safety stop. */
  pathMilliseconds: 1_000,
  /** Characters of a text that is searched for; the longest name of an instrument has about 300. */
  searchText: 500,

  // While it runs
  /** Rows that the store may bring together for one request. */
  objects: 10_000,
  /** Statements that one request may send: one for each distinct edge field, never one for each item. */
  statements: 50,
  /** Milliseconds until the request is cut off, at the database too. */
  deadlineMilliseconds: 5_000,
  /** Milliseconds after the deadline in which what is done may still be answered. */
  graceMilliseconds: 250,
  /** Bytes of an answer. */
  responseBytes: 4 * 1024 * 1024,

  // Exports: one at a time, of any size
  /** Milliseconds that an export may take. */
  exportMilliseconds: 3_600_000,
  /** Milliseconds in which a client must take 64 KiB: one that takes nothing must not hold the one place. */
  exportStallMilliseconds: 60_000,
});
