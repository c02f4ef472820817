import { namedRule } from '../named-rule.ts';
import { alphanumeric, custom, lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** The application's number, sixteen random characters and their check. */
const linkedinSecret = custom(
  '\\d\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{6}==',
  (sample) => `${sample.digits(1)}.${sample.alphanumeric(16)}.${sample.base64(6)}==`,
  (sample) => `${sample.digits(1)}.${sample.alphanumeric(15)}`,
  30,
);

export const entry: RegistryEntry = {
  name: 'LinkedIn',
  source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  rules: [
    namedRule('linkedin-client-secret', 'LinkedIn client secret', ['linkedin'], alphanumeric(16), {
      words: 'secret|key|password|pass|token',
    }),
    tokenRule('linkedin-primary-client-secret', 'LinkedIn client secret', ['WPL_AP', linkedinSecret], {
      severity: 'critical',
    }),
    namedRule('linkedin-client-id', 'LinkedIn client identifier', ['linkedin'], lowerAlphanumeric(14), {
      severity: 'low',
      words: 'id|key|client',
    }),
  ],
};
