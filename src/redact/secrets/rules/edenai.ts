import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Eden AI',
  source: 'https://docs.edenai.co/reference/start-your-ai-journey-with-edenai',
  rules: [
    namedRule(
      'edenai-api-key',
      'Eden AI API key',
      ['edenai', 'eden ai'],
      custom(
        'ey[\\w-]{30,60}\\.ey[\\w-]{40,300}\\.[\\w-]{43}',
        (sample) => `ey${sample.alphanumeric(34)}.ey${sample.base64url(150)}.${sample.base64url(43)}`,
        (sample) => sample.alphanumeric(36),
        410,
      ),
    ),
  ],
};
