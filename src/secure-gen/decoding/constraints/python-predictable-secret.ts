import { secretNames } from '../purposes.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a secret that can be predicted',
  cwe: [338, 330],
  languages: ['python'],
  example: {
    secure: 'token = secrets.token_urlsafe(32)',
    weak: "token = ''.join(random.choice(letters) for _ in range(32))",
  },
  constraints: [
    {
      kind: 'call',
      of: /^random\.choices?$/,
      purpose: secretNames,
      welcome: ['secrets.choice', 'secrets.token_urlsafe'],
    },
    {
      kind: 'call',
      of: /^random\.(?:randint|randrange|getrandbits|random|uniform|sample|randbytes)$/,
      purpose: secretNames,
      welcome: ['secrets.randbelow', 'secrets.token_hex', 'secrets.token_urlsafe'],
    },
    { kind: 'call', of: /^uuid\.uuid1$/, purpose: secretNames, welcome: ['uuid.uuid4'] },
  ],
};
