import { quoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a protection that is switched off',
  cwe: [942, 346, 693, 1021, 611],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "app.use(cors({ origin: 'https://app.example.com' }));",
    weak: "app.use(cors({ origin: '*', credentials: true }));",
  },
  constraints: [
    { kind: 'value', at: { option: ['origin'], of: /(?:^|\.)cors$/i }, banned: [...quoted('*'), 'true'] },
    { kind: 'value', at: { argument: 1, of: /\.postMessage$/ }, banned: quoted('*') },
    {
      kind: 'value',
      at: {
        option: ['contentSecurityPolicy', 'frameguard', 'hsts', 'noSniff', 'xssFilter'],
        of: /(?:^|\.)helmet$/,
      },
      banned: ['false'],
    },
    {
      kind: 'value',
      at: { option: ['nodeIntegration', 'allowRunningInsecureContent', 'enableRemoteModule'] },
      banned: ['true'],
      welcome: ['false'],
    },
    {
      kind: 'value',
      at: { option: ['contextIsolation', 'webSecurity', 'sandbox'], of: /BrowserWindow$/ },
      banned: ['false'],
      welcome: ['true'],
    },
    // Entities of XML from outside.
    {
      kind: 'value',
      at: { option: ['noent', 'processEntities', 'replaceEntities'] },
      banned: ['true'],
      welcome: ['false'],
    },
  ],
};
