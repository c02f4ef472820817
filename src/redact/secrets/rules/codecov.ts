import { namedRule } from '../named-rule.ts';
import { alphanumeric, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Codecov',
  source: 'https://docs.codecov.com/docs/codecov-tokens',
  rules: [
    namedRule('codecov-upload-token', 'Codecov upload token', ['codecov'], uuid),
    namedRule('codecov-access-token', 'Codecov access token', ['codecov'], alphanumeric(32)),
  ],
};
