import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ChartMogul',
  source: 'https://dev.chartmogul.com/docs/authentication',
  rules: [namedRule('chartmogul-api-key', 'ChartMogul API key', ['chartmogul'], anyHex(32))],
};
