/** What `/readyz` says: whether questions can be answered, and which data there are. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: {
    readonly reachable: boolean;
    /** Round trip of one statement; null when there was none. */
    readonly milliseconds: number | null;
  };
  readonly migration: {
    /** Number of the last migration that was applied to the database. */
    readonly applied: number | null;
    /** Number of the last migration of this version. */
    readonly expected: number;
  } | null;
  readonly dataSets: readonly { readonly id: string; readonly version: string }[];
  readonly run: number | null;
  readonly pathGraph: {
    readonly state: 'READY' | 'BUILDING' | 'ABSENT';
    readonly run: number | null;
    readonly entities: number;
    readonly hops: number;
  } | null;
}
