import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const document = flows({
  use: 'query',
  within: /^\s*(?:\0|(?:query|mutation|subscription)\b[^{]*)?\{[\s\S]*[({]/,
});

export const entry: RegistryEntry = {
  title: 'GraphQL document put together with data',
  cwe: [943, 74],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'A value is made a part of the text of this GraphQL document.',
  why: 'A value with a quote and a brace in it ends the argument and asks for other fields, or starts another mutation.',
  hint: 'Write variables in the document and pass their values apart: `request(url, document, { id })`.',
  references: [
    'https://graphql.org/learn/queries/#variables',
    'https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html#injection-prevention',
  ],
  match: [
    option(['query', 'mutation', 'source'], document),
    calls({
      to: ['graphql', 'graphql.graphql', '*.graphql', 'gql', '*.rawRequest', 'graphql-request.request'],
      where: anyArgument(document),
    }),
  ],
};
