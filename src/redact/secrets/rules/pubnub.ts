import { base64, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PubNub',
  source: 'https://www.pubnub.com/docs/general/setup/account-setup',
  rules: [
    tokenRule('pubnub-secret-key', 'PubNub secret key', ['sec-c-', base64(44, 56)]),
    tokenRule('pubnub-publish-key', 'PubNub publish key', ['pub-c-', uuid]),
    tokenRule('pubnub-subscribe-key', 'PubNub subscribe key', ['sub-c-', uuid], { severity: 'low' }),
  ],
};
