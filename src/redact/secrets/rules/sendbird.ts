import { namedRule } from '../named-rule.ts';
import { anyHex, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Sendbird',
  source: 'https://sendbird.com/docs/chat/platform-api/v3/application/understanding-app-credentials',
  rules: [
    namedRule('sendbird-api-token', 'Sendbird API token', ['sendbird'], anyHex(40)),
    namedRule('sendbird-application-id', 'Sendbird application id', ['sendbird'], uuid),
  ],
};
