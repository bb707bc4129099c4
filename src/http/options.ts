import type { GraphQLSchema } from 'graphql';
import type { CitedGraph } from '../domain/record/citation';
import type { ExportQuestion } from '../domain/export/export-question';
import type { RequestScope } from '../base/request-scope';
import type { GraphExport } from '../service/export/export-graph';
import type { PlaygroundTab } from './playground-tabs';
import type { Readiness } from './readiness';

/** What the server needs in a GraphQL context. The context is copied for each request, so it has no private fields. */
export interface ScopedContext {
  readonly scope: RequestScope;
}

/** The server's log. Everything that a client sent is escaped. */
export interface HttpLog {
  /** Reports a failure of the server. `details` has the request id, the cause and its stack. */
  error(message: string, details: Readonly<Record<string, unknown>>): void;
}

/** Everything that the server needs. */
export interface HttpServerOptions {
  readonly schema: GraphQLSchema;
  /** A fresh context, with fresh loaders, for one execution. */
  createContext(scope: RequestScope): ScopedContext;
  /** The current run. A request is executed once more when the run moved meanwhile. */
  currentRun(): number | Promise<number>;
  /** The same run with its data sets, for the citation of answers. Called for each answer. */
  citedGraph(): CitedGraph | Promise<CitedGraph>;
  /** Asks the database; rejects or says `ready: false` when the API cannot answer questions. */
  readiness(scope: RequestScope): Promise<Readiness>;
  /**
   * Prepares an export. Its text is read piece by piece while the client takes it, until the scope's signal is
   * aborted.
   */
  exportGraph(question: ExportQuestion, scope: RequestScope): Promise<GraphExport>;
  /** What `/version` says. */
  readonly version: Readonly<Record<string, string | number | null>>;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Origins of other sites whose pages may ask, as `https://example.org`; none by default. */
  readonly corsOrigins: readonly string[];
  readonly log: HttpLog;
  /** Questions that the playground opens with; those of the folder `playground/` by default. */
  readonly playgroundTabs?: readonly PlaygroundTab[];
  /** Milliseconds until a request is cut off; only tests shorten it. */
  readonly deadlineMilliseconds?: number;
  /** Milliseconds that an export may take; only tests shorten it. */
  readonly exportMilliseconds?: number;
  /** Milliseconds that a client of an export may take nothing; only tests shorten it. */
  readonly exportStallMilliseconds?: number;
}

/** A server that can be started and stopped once. */
export interface HttpServer {
  /** Starts listening and gives the address, as `http://127.0.0.1:4000`. Throws PORT_TAKEN or CONFIG_INVALID. */
  listen(): Promise<string>;
  /** Stops accepting, gives running requests a second, then cuts them off. */
  close(): Promise<void>;
}
