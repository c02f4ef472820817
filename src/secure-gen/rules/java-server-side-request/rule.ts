import { calls, object } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const chosen = flows({ use: 'url', from: ['remote'], notAfter: /^https?:\/\/[^/\0]+\// });

export const entry: RegistryEntry = {
  title: 'Address of a request comes from a request',
  cwe: [918],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'Whoever calls this server says which address it calls.',
  why: 'They reach what only this server can: services of the inner network, metadata of the cloud with its keys.',
  hint: 'Look the address up in a fixed map, or parse it and compare scheme and host with a list before the call.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  match: [
    ...sinks('fetch', ['java'], chosen),
    calls({ to: ['*.openStream', '*.openConnection'], where: object(chosen) }),
  ],
};
