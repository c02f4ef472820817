import { namedRule } from '../named-rule.ts';
import { anyHex, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BugSnag',
  source: 'https://docs.bugsnag.com/api/',
  rules: [
    namedRule('bugsnag-api-key', 'BugSnag API key', ['bugsnag'], anyHex(32)),
    namedRule('bugsnag-auth-token', 'BugSnag personal auth token', ['bugsnag'], uuid),
  ],
};
