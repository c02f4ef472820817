import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Crowdin',
  source: 'https://support.crowdin.com/developer/authentication/',
  rules: [
    namedRule('crowdin-token', 'Crowdin personal access token', ['crowdin'], alphanumeric(80)),
    namedRule('crowdin-project-key', 'Crowdin project key', ['crowdin'], anyHex(32)),
  ],
};
