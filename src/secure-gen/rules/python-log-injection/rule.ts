import { calls } from '../../matching/calls.ts';
import { firstTrue } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const levels = ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception', 'log'];
const fromRequest = flows({ use: 'log', from: ['remote'] });

export const entry: RegistryEntry = {
  title: 'Log line with data of a request in it',
  cwe: [117],
  severity: 'low',
  precision: 'medium',
  languages: ['python'],
  message: 'Data of a request become a part of a log line, line breaks and all.',
  why: 'A line break in the data begins a line that this program never wrote, and hides what was done.',
  hint: 'Log repr(value), or %r, or remove line breaks from the value.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/117.html',
  ],
  match: [
    calls({
      to: levels.map((level) => `*.${level}`),
      receiver: /(?:^|[^a-zA-Z])log(?:ger|ging)?\b/i,
      where: ({ arguments: given }, _node, context) => {
        // `%r` and `!r` write a line break as `\n`.
        if (given.some(({ value }) => /%r|!r\}/.test(value.text))) return false;
        return firstTrue(
          given.filter(({ name }) => name === undefined),
          ({ value }) => fromRequest(value, context),
        );
      },
    }),
  ],
};
