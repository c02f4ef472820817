import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GoCanvas',
  source: 'https://www.gocanvas.com/content/api',
  rules: [
    namedRule(
      'gocanvas-api-key',
      'GoCanvas API key',
      ['gocanvas'],
      custom(
        '[\\w=/+]{43}=',
        (sample) => `${sample.base64(43)}=`,
        (sample) => sample.base64(20),
        44,
      ),
    ),
  ],
};
