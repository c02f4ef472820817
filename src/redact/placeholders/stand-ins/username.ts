import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  tag: 'user',
  normalise: (value) => value,
  samples: ['mquist', 'marlin.quist', 'svc-deploy'],
};
