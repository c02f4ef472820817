import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Drone CI',
  source: 'https://docs.drone.io/server/reference/',
  rules: [namedRule('drone-ci-token', 'Drone CI token or secret', ['drone'], alphanumeric(32))],
};
