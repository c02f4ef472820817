import { namedRule } from '../named-rule.ts';
import { base64, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dropbox Sign',
  source: 'https://developers.hellosign.com/api/reference/authentication/',
  rules: [
    namedRule(
      'hellosign-api-key',
      'Dropbox Sign API key',
      ['hellosign', 'hello sign', 'dropbox sign'],
      sequence(base64(62, 88), oneOf('==', '=', '')),
      { severity: 'critical' },
    ),
  ],
};
