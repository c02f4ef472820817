import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Browserless',
  source: 'https://docs.browserless.io/overview/connection-urls',
  rules: [namedRule('browserless-token', 'Browserless token', ['browserless'], uuid)],
};
