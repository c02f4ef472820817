import { quoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

const banned = ['0o777', '0o666', '0777', '0666', ...quoted('777', '0777', '666', '0666', '0o777')];
const welcome = ['0o600', '0o700', '0o640', '0o644', '0o750', '0o755', ...quoted('600', '700', '644', '755')];

export const entry: RegistryEntry = {
  title: 'a file that everybody may write',
  cwe: [732, 276],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: 'fs.writeFileSync(path, data, { mode: 0o600 });',
    weak: 'fs.writeFileSync(path, data, { mode: 0o777 });',
  },
  constraints: [
    { kind: 'value', at: { argument: 1, of: /(?:^|\.)[fl]?chmod(?:Sync)?$/ }, banned, welcome },
    { kind: 'value', at: { option: ['mode'] }, banned, welcome },
    {
      kind: 'value',
      at: { argument: 0, of: /^process\.umask$/ },
      banned: ['0', '0o0', '0o000'],
      welcome: ['0o077', '0o027', '0o022'],
    },
  ],
};
