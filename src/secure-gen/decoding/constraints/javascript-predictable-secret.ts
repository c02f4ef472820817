import { secretNames } from '../purposes.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a secret that can be predicted',
  cwe: [338, 330],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "const token = crypto.randomBytes(32).toString('hex');",
    weak: 'const token = Math.random().toString(36).slice(2);',
  },
  constraints: [
    {
      kind: 'call',
      of: /^Math\.random$/,
      purpose: secretNames,
      welcome: ['crypto.randomBytes', 'crypto.randomInt', 'randomBytes', 'randomInt', 'crypto.randomUUID'],
    },
    { kind: 'call', of: /^Date\.now$/, purpose: /token|secret|nonce|otp|session_?id|api_?key|salt/i },
    { kind: 'call', of: /(?:^|\.)pseudoRandomBytes$/, welcome: ['randomBytes'] },
  ],
};
