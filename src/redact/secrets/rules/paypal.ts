import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PayPal',
  source: 'https://developer.paypal.com/api/rest/authentication/',
  rules: [
    namedRule('paypal-client-secret', 'PayPal client secret', ['paypal'], sequence('E', base64url(60, 79)), {
      severity: 'critical',
    }),
  ],
};
