import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { is } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'JSON web tokens that never expire',
  cwe: [613, 347],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'Tokens are let in after they have expired.',
  why: 'A token that was stolen or noted down once opens the account for ever.',
  hint: 'Leave ignoreExpiration out, and let clients refresh their tokens.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8725',
    'https://github.com/auth0/node-jsonwebtoken#readme',
    'https://cwe.mitre.org/data/definitions/613.html',
  ],
  match: [option(['ignoreExpiration', 'ignoreExp'], is(true))],
};
