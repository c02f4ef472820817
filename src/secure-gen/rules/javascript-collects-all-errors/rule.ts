import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { is } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Validation that goes on after an error',
  cwe: [400],
  severity: 'low',
  precision: 'medium',
  languages: ecmascript,
  message: 'With allErrors, Ajv looks for every error of a value, however many there are.',
  why: 'A large request that is wrong everywhere takes time and memory that one that is wrong once does not.',
  hint: 'Leave allErrors off in production; set it where a developer asks for it.',
  references: [
    'https://ajv.js.org/security.html#security-risks-of-trusted-schemas',
    'https://cwe.mitre.org/data/definitions/400.html',
  ],
  match: [option(['allErrors'], is(true))],
};
