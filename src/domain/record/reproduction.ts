/** What running a statement proves: a list is found again (SEARCH), or every hop of paths is there (EVIDENCE). */
export type Proof = 'SEARCH' | 'EVIDENCE';

/** A statement with which anyone can check an answer on the graph, or on one filled from an export of it. */
export interface Reproduction {
  /** One statement in Cypher 5, whatever the client. */
  readonly cypher: string;
  /** Plain values, ready for JSON; the statement makes integers and dates of them itself. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** SEARCH: its column `id` holds the ids of the page in their order. EVIDENCE: its rows are the relations of every hop. */
  readonly proves: Proof;
}
