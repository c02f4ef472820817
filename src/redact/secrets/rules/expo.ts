import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Expo',
  source: 'https://docs.expo.dev/accounts/programmatic-access/',
  rules: [
    namedRule('expo-access-token', 'Expo access token', ['^expo', '^eas'], base64url(40), {
      words: 'token|access',
    }),
  ],
};
