import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bitbucket',
  source: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  rules: [
    namedRule('bitbucket-client-secret', 'Bitbucket client secret', ['bitbucket'], base64url(64)),
    namedRule('bitbucket-client-id', 'Bitbucket client identifier or key', ['bitbucket'], alphanumeric(32)),
    namedRule('bitbucket-token', 'Bitbucket token', ['bitbucket'], base64url(40, 50)),
  ],
};
