import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Airbrake',
  source: 'https://docs.airbrake.io/docs/devops-tools/api/',
  rules: [
    namedRule('airbrake-user-key', 'Airbrake user key', ['airbrake'], alphanumeric(40)),
    namedRule('airbrake-project-key', 'Airbrake project key', ['airbrake'], alphanumeric(32)),
  ],
};
