import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PostHog',
  source: 'https://posthog.com/docs/api',
  rules: [
    tokenRule('posthog-project-key', 'PostHog project API key', ['phc_', base64url(40, 46)], {
      severity: 'low',
    }),
    tokenRule('posthog-personal-key', 'PostHog personal API key', ['phx_', base64url(40, 64)]),
    tokenRule('posthog-secure-flags-key', 'PostHog secure flags key', ['phs_', base64url(40, 64)]),
    tokenRule('posthog-oauth-token', 'PostHog OAuth access token', ['pha_', base64url(40, 64)]),
    tokenRule('posthog-refresh-token', 'PostHog OAuth refresh token', ['phr_', base64url(40, 64)]),
  ],
};
