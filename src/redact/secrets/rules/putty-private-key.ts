import type { RegistryEntry } from './registry-entry.ts';

const longest = 20_000;

export const entry: RegistryEntry = {
  name: 'PuTTY',
  source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
  rules: [
    {
      id: 'putty-private-key',
      title: 'PuTTY private key',
      severity: 'critical',
      keywords: ['putty-user-key-file-'],
      pattern: /PuTTY-User-Key-File-[1-3]: [a-z0-9@.-]{4,60}/,
      extend: (text, _start, end) => {
        const mac = /Private-(?:MAC|Hash): [0-9a-f]{40,64}/g;
        mac.lastIndex = end;
        const found = mac.exec(text.slice(0, end + longest));
        return found ? mac.lastIndex : end;
      },
      verify: (key) => /Private-Lines: \d/.test(key),
      examples: (sample) => {
        const key = (lines: string) =>
          [
            'PuTTY-User-Key-File-3: ssh-ed25519',
            'Encryption: none',
            'Comment: key',
            'Public-Lines: 2',
            sample.base64(64),
            sample.base64(48),
            lines,
            sample.base64(48),
            `Private-MAC: ${sample.hex(64)}`,
          ].join('\n');
        return { positive: [key('Private-Lines: 1')], negative: [key(''), 'PuTTY-User-Key-File-3: ssh-rsa'] };
      },
    },
  ],
};
