import { quoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'certificates that are not checked',
  cwe: [295, 326, 327],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "https.request({ host, path, minVersion: 'TLSv1.2' });",
    weak: 'https.request({ host, path, rejectUnauthorized: false });',
  },
  constraints: [
    {
      kind: 'value',
      at: { option: ['rejectUnauthorized', 'strictSSL'] },
      banned: ['false', '!1'],
      welcome: ['true'],
    },
    {
      kind: 'value',
      at: { option: ['NODE_TLS_REJECT_UNAUTHORIZED'] },
      banned: [...quoted('0'), '0'],
      welcome: quoted('1'),
    },
    {
      kind: 'value',
      at: { option: ['minVersion', 'maxVersion'] },
      banned: quoted('TLSv1', 'TLSv1.0', 'TLSv1.1', 'SSLv3'),
      welcome: quoted('TLSv1.2', 'TLSv1.3'),
    },
    {
      kind: 'value',
      at: { option: ['secureProtocol'] },
      banned: quoted('TLSv1_method', 'TLSv1_1_method', 'SSLv2_method', 'SSLv3_method', 'SSLv23_method'),
      welcome: quoted('TLSv1_2_method', 'TLS_method'),
    },
  ],
};
