import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { argument, type CallCheck, calls } from '../../matching/calls.ts';
import { has, is } from '../../matching/check.ts';
import { isText } from '../../matching/literal-text.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Whether nothing round a call asks whether the program is being developed. */
const isUnconditional: CallCheck = (_call, node) => {
  for (let outer: SourceNode | undefined = node.parent; outer; outer = outer.parent) {
    const condition =
      outer.field('condition') ?? (outer.type === 'binary_expression' ? outer.field('left') : undefined);
    if (condition && /NODE_ENV|development|production|\bdev\b|debug|\benv\b/i.test(condition.text))
      return false;
  }
  return true;
};

export const entry: RegistryEntry = {
  title: 'Help for developers left on',
  cwe: [489, 215, 209],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The server answers with stacks or tells its whole schema, in production as well.',
  why: 'Paths, versions, queries and every operation there is show where to attack next.',
  hint: "Switch it on only where process.env.NODE_ENV is 'development'.",
  references: [
    'https://expressjs.com/en/resources/middleware/errorhandler.html',
    'https://www.apollographql.com/docs/apollo-server/api/apollo-server',
    'https://cwe.mitre.org/data/definitions/489.html',
  ],
  match: [
    calls({ to: ['errorhandler', 'express.errorHandler'], where: isUnconditional }),
    calls({
      to: ['*.set'],
      receiver: /^(?:app|server)\b/,
      where: (call, node, context) =>
        argument(0, isText(/^(?:env|showStackError)$/))(call, node, context) !== false &&
        argument(1, (value, inner) => is(true)(value, inner) || isText(/^development$/)(value, inner))(
          call,
          node,
          context,
        ) !== false &&
        isUnconditional(call, node, context) !== false,
    }),
    calls({
      to: ['ApolloServer', '*.ApolloServer', 'graphqlHTTP', 'express-graphql.graphqlHTTP'],
      where: argument(0, (node, context) =>
        ['introspection', 'playground', 'graphiql', 'debug', 'includeStacktraceInErrorResponses'].some(
          (key) => has([key], is(true))(node, context) !== false,
        ),
      ),
    }),
    option(['includeStacktraceInErrorResponses', 'showStackError'], is(true)),
  ],
};
