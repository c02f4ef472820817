import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Clarifai',
  source: 'https://docs.clarifai.com/control/authentication/pat',
  rules: [
    namedRule(
      'clarifai-access-token',
      'Clarifai API key or personal access token',
      ['clarifai'],
      alphanumeric(32),
    ),
  ],
};
