import { anyArgument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Line of the log that a request can break',
  cwe: [117],
  severity: 'low',
  precision: 'medium',
  languages: ['java'],
  message: 'The log gets text of a request as it is, ends of lines included.',
  why: 'A value with an end of a line in it writes lines of its own, which hide what was done or blame others.',
  hint: 'Take ends of lines out first: value.replaceAll("[\\r\\n]", "_"); or log as JSON.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
  match: [
    calls({
      to: ['info', 'warn', 'error', 'debug', 'severe', 'warning', 'fine', 'trace'].map((name) => `*.${name}`),
      receiver: /\blog(?:ger)?\b/i,
      where: anyArgument(flows({ use: 'log', from: ['remote'] })),
    }),
  ],
};
