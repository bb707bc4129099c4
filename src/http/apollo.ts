import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { LIMITS } from '../base/limits';
import { maskError } from '../graphql/mask-errors';
import { citationPlugin } from './citation-plugin';
import { errorLogPlugin } from './error-log-plugin';
import { operationLimitsPlugin } from './operation-limits-plugin';
import type { HttpLog, HttpServerOptions, ScopedContext } from './options';

/**
 * What Apollo would do by itself and must not: cache hints double the cost of every list, its landing page loads
 * scripts from elsewhere, and its reports leave the machine when certain environment variables are set.
 */
const SWITCHED_OFF: readonly ApolloServerPlugin[] = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Starts the GraphQL engine with our limits and our errors. */
export async function startApollo(options: HttpServerOptions): Promise<ApolloServer<ScopedContext>> {
  const apollo = new ApolloServer<ScopedContext>({
    schema: options.schema,
    // The schema is public; so are the hints of its validator.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    formatError: maskError,
    plugins: [...SWITCHED_OFF, operationLimitsPlugin(), errorLogPlugin(options.log), citationPlugin(options)],
    logger: quietLogger(options.log),
  });
  await apollo.start();
  return apollo;
}

function quietLogger(log: HttpLog): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  const ignore = (): void => undefined;
  const report = (message?: unknown): void => {
    log.error('the GraphQL engine reports', { message });
  };
  return { debug: ignore, info: ignore, warn: report, error: report };
}
