import type { RegistryEntry } from './registry-entry.ts';

const banned = ['0o777', '0o666', '511', '438', 'stat.S_IRWXO', 'S_IRWXO'];
const welcome = ['0o600', '0o700', '0o640', '0o644', '0o750', '0o755'];

export const entry: RegistryEntry = {
  title: 'a file that everybody may write',
  cwe: [732, 276],
  languages: ['python'],
  example: {
    secure: 'os.chmod(path, 0o600)',
    weak: 'os.chmod(path, 0o777)',
  },
  constraints: [
    { kind: 'value', at: { argument: 1, of: /^os\.(?:f|l)?chmod$/ }, banned, welcome },
    { kind: 'value', at: { argument: 0, of: /\.chmod$/ }, banned, welcome },
    {
      kind: 'value',
      at: { option: ['mode'], of: /(?:^|\.)(?:mkdir|makedirs|chmod|touch|open)$/ },
      banned,
      welcome,
    },
    {
      kind: 'value',
      at: { argument: 0, of: /^os\.umask$/ },
      banned: ['0', '0o0', '0o000'],
      welcome: ['0o077', '0o027', '0o022'],
    },
  ],
};
