import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pusher',
  source: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
  rules: [namedRule('pusher-app-secret', 'Pusher app key or secret', ['pusher'], hex(20))],
};
