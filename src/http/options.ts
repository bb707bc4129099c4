import type { GraphQLSchema } from 'graphql';
import type { CitedGraph } from '../domain/record/citation';
import type { ExportQuestion } from '../domain/export/export-question';
import type { RequestScope } from '../base/request-scope';
import type { GraphExport } from '../service/export/export-graph';
import type { PlaygroundTab } from './playground-tabs';
import type { Readiness } from './readiness';

/** What a GraphQL context must hold for the server around it. Cloned shallowly for each request: no private fields. */
export interface ScopedContext {
  readonly scope: RequestScope;
}

/** Where the server writes what an operator should know; nothing that a client sent goes in unescaped. */
export interface HttpLog {
  /** Something of ours failed; `details` hold the request id, the cause and its stack. */
  error(message: string, details: Readonly<Record<string, unknown>>): void;
}

/** Everything that the server needs, handed in by the front door. */
export interface HttpServerOptions {
  readonly schema: GraphQLSchema;
  /** A fresh context, with fresh loaders, for one execution. */
  createContext(scope: RequestScope): ScopedContext;
  /** The run that answers are read from now: a request during which it moves is answered once more. */
  currentRun(): number | Promise<number>;
  /** The same run with the data sets that it holds, for the citation of answers; asked for each of them. */
  citedGraph(): CitedGraph | Promise<CitedGraph>;
  /** Asks the database; rejects or says `ready: false` when the API cannot answer questions. */
  readiness(scope: RequestScope): Promise<Readiness>;
  /** Prepares an export; its text is read while it is asked for, until the scope's signal is aborted. */
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
