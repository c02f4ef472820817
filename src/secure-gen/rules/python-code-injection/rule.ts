import { anyOf } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Data run as Python code',
  cwe: [95, 94],
  severity: 'critical',
  precision: 'high',
  languages: ['python'],
  message: 'The interpreter runs this text, and a part of it is not constant.',
  why: 'A value such as `__import__("os").system("…")` does whatever this program may do; empty globals do not prevent it.',
  hint: 'Use ast.literal_eval or json.loads for values, a dictionary of functions for choices, getattr with a fixed list for names.',
  references: [
    'https://docs.python.org/3/library/functions.html#eval',
    'https://cwe.mitre.org/data/definitions/95.html',
  ],
  match: sinks(
    'code',
    ['python'],
    anyOf(flows({ use: 'code' }), flows({ use: 'code', from: fromAnybody, joined: true })),
  ),
};
