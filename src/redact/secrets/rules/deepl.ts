import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'DeepL',
  source: 'https://developers.deepl.com/docs/getting-started/auth',
  rules: [
    namedRule(
      'deepl-api-key',
      'DeepL authentication key',
      ['deepl'],
      custom(
        '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?::fx|:dp)?',
        (sample) => `${sample.uuid()}:fx`,
        (sample) => sample.uuid().slice(1),
        39,
      ),
    ),
  ],
};
