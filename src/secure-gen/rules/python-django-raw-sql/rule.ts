import { anyArgument, calls } from '../../matching/calls.ts';
import { anyOf } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const data = anyOf(
  flows({ use: 'sql', from: ['remote', 'local', 'parameter'], joined: true }),
  flows({ use: 'sql', from: ['remote'] }),
);

export const entry: RegistryEntry = {
  title: 'Data in a piece of SQL that Django takes as it is',
  cwe: [89],
  severity: 'critical',
  precision: 'high',
  languages: ['python'],
  message: 'Django puts this text into its query without quoting it, and a part of it comes from outside.',
  why: 'A value such as `1) OR (1=1` changes what the query means: it finds other rows, or reads other tables.',
  hint: 'Write %s in the text and give the values as params, or use filter(), F() and Func() instead of raw SQL.',
  references: [
    'https://docs.djangoproject.com/en/stable/topics/security/#sql-injection-protection',
    'https://docs.djangoproject.com/en/stable/ref/models/expressions/#raw-sql-expressions',
  ],
  match: [
    calls({
      to: ['*.extra'],
      where: (call, node, context) => {
        const texts = call.arguments.filter(({ name }) => name !== 'params' && name !== 'select_params');
        return anyArgument(data)({ ...call, arguments: texts }, node, context);
      },
    }),
    calls({
      to: ['RawSQL', '*.RawSQL'],
      where: (call, node, context) =>
        anyArgument(data)({ ...call, arguments: call.arguments.slice(0, 1) }, node, context),
    }),
  ],
};
