import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OpenShift',
  source: 'https://docs.openshift.com/container-platform/latest/authentication/index.html',
  rules: [tokenRule('openshift-token', 'OpenShift access token', ['sha256~', base64url(43)])],
};
