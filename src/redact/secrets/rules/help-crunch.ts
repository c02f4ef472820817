import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'HelpCrunch',
  source: 'https://docs.helpcrunch.com/en/rest-api-v1/',
  rules: [
    namedRule(
      'help-crunch-api-key',
      'HelpCrunch API key',
      ['helpcrunch'],
      custom(
        '[\\w+/=-]{328}',
        (sample) => sample.base64(328),
        (sample) => sample.base64(300),
        328,
      ),
    ),
  ],
};
