import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a weak cipher',
  cwe: [327, 326, 329],
  languages: ['python'],
  example: {
    secure: 'cipher = AES.new(key, AES.MODE_GCM)',
    weak: 'cipher = AES.new(key, AES.MODE_ECB)',
  },
  constraints: [
    { kind: 'call', of: /(?:^|\.)(?:DES3?|ARC4|ARC2|Blowfish|CAST)\.new$/, welcome: ['AES.new'] },
    {
      kind: 'value',
      at: { argument: 1, of: /(?:^|\.)AES\.new$/ },
      banned: ['AES.MODE_ECB', 'MODE_ECB', 'mode=AES.MODE_ECB'],
      welcome: ['AES.MODE_GCM', 'AES.MODE_EAX', 'AES.MODE_CBC', 'AES.MODE_CTR'],
    },
    { kind: 'call', of: /^(?:modes\.)?ECB$/, welcome: ['modes.GCM', 'modes.CBC', 'modes.CTR'] },
    {
      kind: 'call',
      of: /^algorithms\.(?:ARC4|TripleDES|Blowfish|CAST5|IDEA|SEED)$/,
      welcome: ['algorithms.AES'],
    },
    {
      kind: 'value',
      at: { option: ['key_size'] },
      banned: ['512', '768', '1024'],
      welcome: ['2048', '3072', '4096'],
    },
    {
      kind: 'value',
      at: { argument: 0, of: /(?:^|\.)(?:RSA|DSA)\.generate$/ },
      banned: ['512', '768', '1024'],
      welcome: ['2048', '3072', '4096'],
    },
  ],
};
