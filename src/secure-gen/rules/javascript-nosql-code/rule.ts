import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import { anyOf } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const code = anyOf(
  flows({ use: 'code', from: ['remote'] }),
  flows({ use: 'code', from: fromAnybody, joined: true }),
);

export const entry: RegistryEntry = {
  title: 'Code for the database put together with data',
  cwe: [943, 94],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'The database runs this text as JavaScript, and a part of it is not constant.',
  why: "A value such as `'; while (true) {} '` is run in the database: it finds every document, or stops the server.",
  hint: 'Use the operators of queries ($eq, $gt, $expr) in place of $where and functions.',
  references: [
    'https://www.mongodb.com/docs/manual/reference/operator/query/where/',
    'https://cwe.mitre.org/data/definitions/943.html',
  ],
  match: [
    option(['$where', '$function', '$accumulator'], code),
    calls({ to: ['*.$where', '*.mapReduce'], where: anyArgument(code) }),
  ],
};
