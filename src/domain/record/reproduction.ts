/** What a statement proves: it finds the same list again (SEARCH), or it finds every hop of the paths (EVIDENCE). */
export type Proof = 'SEARCH' | 'EVIDENCE';

/** A statement with which anyone can check an answer on the graph, or on one filled from an export of it. */
export interface Reproduction {
  /** One statement in Cypher 5; any client can run it. */
  readonly cypher: string;
  /** Plain JSON values; the statement converts them to integers and dates. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** SEARCH: its column `id` holds the ids of the page in their order. EVIDENCE: its rows are the relations of every hop. */
  readonly proves: Proof;
}
