import { useGraphQlJit } from '@envelop/graphql-jit';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { RequestContext } from './context.ts';
import { operationTransaction } from './operation-transaction.plugin.ts';
import { PLAYGROUND_EXAMPLES } from './playground-examples.ts';
import { queryLimits } from './query-limits.plugin.ts';
import { schema } from './schema.ts';

interface YogaOptions {
  readonly context: (request: Request) => Promise<RequestContext>;
  readonly logger: Logger;
}

/**
 * The playground's page. Its tabs can be dragged, and the one that is pressed leaps away from under the pointer, so that
 * every other click on a tab did nothing: they stay where they are.
 */
const renderPlayground: typeof renderGraphiQL = (options) =>
  renderGraphiQL(options).replace('</head>', '<style>.graphiql-tab { transform: none !important }</style></head>');

/** The GraphQL endpoint with its playground. Executions are compiled once per document and run in one transaction each. */
export function createGraphQL({ context, logger }: YogaOptions) {
  return createYoga<object, RequestContext>({
    schema,
    context: ({ request }) => context(request),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    renderGraphiQL: renderPlayground,
    graphiql: {
      title: 'Bậc Thang · GraphQL',
      headers: '{ "x-graphql-yoga-csrf": "1" }',
      defaultTabs: PLAYGROUND_EXAMPLES.map(({ query }) => ({ query })),
    },
    maskedErrors: { errorMessage: 'Lỗi không mong đợi ở máy chủ; đã ghi nhật ký.' },
    batching: false,
    logging: {
      debug: (...args) => logger.debug(args),
      info: (...args) => logger.info(args),
      warn: (...args) => logger.warn(args),
      error: (...args) => logger.error({ error: args[0] }, 'graphql'),
    },
    plugins: [
      useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf'] }),
      queryLimits(),
      useGraphQlJit(
        { disableLeafSerialization: false },
        { onError: (result) => logger.error(result, 'graphql compilation') },
      ),
      operationTransaction(),
    ],
  });
}
