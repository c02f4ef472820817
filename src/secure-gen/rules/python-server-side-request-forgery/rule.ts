import { fixedHost } from '../../matching/fixed-host.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Request to an address from a request',
  cwe: [918],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'This server fetches an address that the request chose.',
  why: 'Somebody outside reaches servers that only this one may reach, such as the metadata service of the cloud with its keys.',
  hint: 'Take the host from a list of those allowed, let the request choose no more than a path, and follow no redirects.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/918.html',
  ],
  match: sinks('fetch', ['python'], flows({ use: 'url', from: ['remote'], notAfter: fixedHost })),
};
