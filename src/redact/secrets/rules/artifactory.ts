import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'JFrog Artifactory',
  source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  rules: [
    tokenRule('artifactory-api-key', 'JFrog Artifactory API key', ['AKCp', alphanumeric(69)], {
      severity: 'critical',
    }),
    tokenRule('artifactory-reference-token', 'JFrog reference token', ['cmVmd', alphanumeric(59)], {
      severity: 'critical',
    }),
    namedRule(
      'artifactory-identity-token',
      'JFrog identity token',
      ['jfrog', 'artifactory', 'bintray', '^xray'],
      alphanumeric(64),
      { severity: 'critical' },
    ),
  ],
};
