import { argument, calls, every } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const failure = isWritten(/^5\d\d$|StatusInternalServerError|StatusBadGateway|StatusServiceUnavailable/);

/** The text of an error, or the stack. */
const details: Check = (node) =>
  /\b\w*[eE]rr(?:or)?\.Error\(\)|\bdebug\.Stack\(\)|"%(?:v|\+v|s)[^"]*",\s*err\b/.test(node.text);

export const entry: RegistryEntry = {
  title: 'Inner error shown to whoever asks',
  cwe: [209],
  severity: 'low',
  precision: 'medium',
  languages: ['go'],
  message: 'The answer holds the text of an error of the server.',
  why: 'It tells names of tables, paths and addresses inside, which help with the next step of an attack.',
  hint: 'Log the error, and answer with http.StatusText(http.StatusInternalServerError) or a number to ask about.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html'],
  match: [
    calls({ to: ['http.Error'], where: every(argument([2], failure), argument(1, details)) }),
    calls({
      to: ['*.JSON', '*.String', '*.AbortWithStatusJSON', '*.IndentedJSON'],
      where: every(argument(0, failure), argument(1, details)),
    }),
  ],
};
