import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import { allOf, not } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const code = allOf(
  not(flows({ use: 'code' })),
  flows({ use: 'code', from: ['stored', 'unknown'], evenGuarded: true }),
);

export const entry: RegistryEntry = {
  title: 'Code run that is not constant',
  cwe: [95],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'This text is run as a program, and what it is depends on a variable.',
  why: 'Whoever gets a part of the text under control runs code with the rights of this program.',
  hint: 'Use JSON.parse for data, and a table of functions for choices.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval#never_use_direct_eval!',
    'https://cwe.mitre.org/data/definitions/95.html',
  ],
  match: [...sinks('code', ecmascript, code), calls({ to: ['Function'], where: anyArgument(code) })],
};
