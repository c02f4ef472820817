import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Vercel',
  source: 'https://vercel.com/docs/rest-api/reference/welcome#authentication',
  rules: [
    tokenRule('vercel-personal-token', 'Vercel personal access token', ['vcp_', base64url(56)]),
    tokenRule('vercel-integration-token', 'Vercel integration token', ['vci_', base64url(56)]),
    tokenRule('vercel-app-token', 'Vercel app access token', ['vca_', base64url(56)]),
    tokenRule('vercel-refresh-token', 'Vercel app refresh token', ['vcr_', base64url(56)]),
    tokenRule('vercel-ai-gateway-key', 'Vercel AI Gateway key', ['vck_', base64url(56)]),
    tokenRule('vercel-blob-token', 'Vercel Blob read-write token', [
      'vercel_blob_rw_',
      alphanumeric(14, 18),
      '_',
      alphanumeric(28, 34),
    ]),
    namedRule('vercel-token', 'Vercel token (legacy)', ['vercel', 'zeit'], alphanumeric(24), {
      words: 'token|key|secret|auth',
    }),
  ],
};
