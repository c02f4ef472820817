import { argument, calls, missing, some } from '../../matching/calls.ts';
import { is } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'];

export const entry: RegistryEntry = {
  title: 'Request that may wait for ever',
  cwe: [400, 1088],
  severity: 'low',
  precision: 'low',
  languages: ['python'],
  message: 'Requests waits for an answer as long as it takes, unless it is told otherwise.',
  why: 'A server that never answers holds this process; some of them hold all.',
  hint: 'Pass timeout, in seconds.',
  references: ['https://requests.readthedocs.io/en/latest/user/advanced/#timeouts'],
  match: [
    calls({
      to: verbs.map((verb) => `requests.${verb}`),
      where: some(missing('timeout'), argument('timeout', is(null))),
    }),
    calls({ to: verbs.map((verb) => `httpx.${verb}`), where: argument('timeout', is(null)) }),
  ],
};
