import { anyArgument, calls, every } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Line of the log that a request can break',
  cwe: [117],
  severity: 'low',
  precision: 'medium',
  languages: ['go'],
  message: 'The log gets text of a request as it is, ends of lines included.',
  why: 'A value with an end of a line in it writes lines of its own, which hide what was done or blame others.',
  hint: 'Print it with %q, or use log/slog, which quotes values.',
  references: ['https://owasp.org/www-community/attacks/Log_Injection', 'https://pkg.go.dev/log/slog'],
  match: [
    calls({
      to: ['Printf', 'Print', 'Println', 'Fatalf', 'Panicf'].map((name) => `log.${name}`),
      where: every(
        anyArgument(flows({ use: 'log', from: ['remote'] })),
        ({ arguments: [first] }) =>
          !first || !/%q|%[dxt]/.test(first.value.text) || /%[sv+]/.test(first.value.text),
      ),
    }),
  ],
};
