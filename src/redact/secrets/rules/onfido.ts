import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Onfido',
  source: 'https://documentation.onfido.com/getting-started/api-tokens',
  rules: [
    tokenRule('onfido-live-token', 'Onfido live API token (EU)', ['api_live.', base64url(32)]),
    tokenRule('onfido-live-token-us', 'Onfido live API token (US)', ['api_live_us.', base64url(32)]),
    tokenRule('onfido-live-token-ca', 'Onfido live API token (Canada)', ['api_live_ca.', base64url(32)]),
    tokenRule('onfido-sandbox-token', 'Onfido sandbox API token', ['api_sandbox.', base64url(32)]),
    tokenRule('onfido-sandbox-token-us', 'Onfido sandbox API token (US)', ['api_sandbox_us.', base64url(32)]),
    tokenRule('onfido-sandbox-token-ca', 'Onfido sandbox API token (Canada)', [
      'api_sandbox_ca.',
      base64url(32),
    ]),
  ],
};
