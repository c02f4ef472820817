import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GraphHopper',
  source: 'https://docs.graphhopper.com/',
  rules: [namedRule('graphhopper-api-key', 'GraphHopper API key', ['graphhopper'], uuid)],
};
