import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BlazeMeter',
  source: 'https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html',
  rules: [
    namedRule('blazemeter-api-key', 'BlazeMeter API key', ['blazemeter'], anyHex(24), {
      words: 'key|token|id',
    }),
    namedRule('blazemeter-api-secret', 'BlazeMeter API secret', ['blazemeter'], alphanumeric(80)),
  ],
};
