import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Adafruit IO',
  source: 'https://io.adafruit.com/api/docs/#authentication',
  rules: [tokenRule('adafruit-io-key', 'Adafruit IO key', ['aio_', alphanumeric(28)])],
};
