import { calls, object } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Format string from outside',
  cwe: [134],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'The text that is formatted here comes from a request.',
  why: 'A field such as `{user.__init__.__globals__[SECRET_KEY]}` reads what the arguments lead to: keys, passwords, settings.',
  hint: 'Keep the format constant and pass the text as an argument, or use string.Template, which knows names only.',
  references: [
    'https://docs.python.org/3/library/string.html#format-string-syntax',
    'https://cwe.mitre.org/data/definitions/134.html',
  ],
  match: [
    calls({ to: ['*.format', '*.format_map'], where: object(flows({ use: 'any', from: ['remote'] })) }),
  ],
};
