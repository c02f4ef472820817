import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Firebase',
  source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
  rules: [
    tokenRule(
      'firebase-cloud-messaging-server-key',
      'Firebase Cloud Messaging server key',
      ['AAAA', base64url(7), ':APA91b', base64url(120, 160)],
      { severity: 'critical' },
    ),
    namedRule('firebase-database-secret', 'Firebase database secret', ['firebase'], alphanumeric(40), {
      severity: 'critical',
    }),
  ],
};
