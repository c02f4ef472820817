import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { is } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Pages with the rights of the program',
  cwe: [1188, 653],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'A page in this window reaches Node.js, or is not kept from other sites.',
  why: 'One script that gets into the page (XSS, an advertisement, a page behind a link) runs programs on the user’s machine.',
  hint: 'Leave nodeIntegration off and contextIsolation, sandbox and webSecurity on; pass the few functions through contextBridge in a preload.',
  references: [
    'https://www.electronjs.org/docs/latest/tutorial/security',
    'https://cwe.mitre.org/data/definitions/1188.html',
  ],
  match: [
    option(
      [
        'nodeIntegration',
        'nodeIntegrationInWorker',
        'nodeIntegrationInSubFrames',
        'allowRunningInsecureContent',
        'enableRemoteModule',
        'experimentalFeatures',
      ],
      is(true),
    ),
    option(['contextIsolation', 'webSecurity'], is(false)),
  ],
};
