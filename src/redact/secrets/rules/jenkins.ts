import { namedRule } from '../named-rule.ts';
import { anyHex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Jenkins',
  source: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  rules: [
    namedRule('jenkins-api-token', 'Jenkins API token', ['jenkins', 'hudson'], sequence('11', anyHex(32)), {
      severity: 'critical',
    }),
    namedRule(
      'jenkins-legacy-api-token',
      'Jenkins API token of the old form',
      ['jenkins', 'hudson'],
      anyHex(32),
      { severity: 'critical', words: 'token|key|secret|crumb|pass|auth' },
    ),
  ],
};
