import { anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Shopify',
  source: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  rules: [
    tokenRule('shopify-access-token', 'Shopify Admin API access token', ['shpat_', anyHex(32)], {
      severity: 'critical',
    }),
    tokenRule('shopify-custom-app-token', 'Shopify custom app access token', ['shpca_', anyHex(32)]),
    tokenRule('shopify-private-app-token', 'Shopify private app password', ['shppa_', anyHex(32)]),
    tokenRule('shopify-shared-secret', 'Shopify app shared secret', ['shpss_', anyHex(32)]),
    tokenRule('shopify-theme-token', 'Shopify Theme Access password', ['shptka_', anyHex(32)]),
    tokenRule('shopify-partner-token', 'Shopify Partner API token', ['prtapi_', anyHex(32)]),
    tokenRule('shopify-user-token', 'Shopify user access token', ['shpua_', anyHex(32)]),
  ],
};
