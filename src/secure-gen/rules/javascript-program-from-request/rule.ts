import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const names = ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork', 'execa'];

export const entry: RegistryEntry = {
  title: 'Program to run chosen by a request',
  cwe: [78, 114],
  severity: 'critical',
  precision: 'high',
  languages: ecmascript,
  message: 'Which program is started here comes from a request.',
  why: 'Whoever sends the request starts any program of this machine, a shell among them.',
  hint: 'Look the program up in a fixed list by a name from the request, and refuse other names.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/child_process.html#child_processspawncommand-args-options',
    'https://cwe.mitre.org/data/definitions/114.html',
  ],
  match: [
    calls({
      to: [...names, ...names.map((name) => `child_process.${name}`), ...names.map((name) => `*.${name}`)],
      where: argument(0, flows({ use: 'shell', from: ['remote'] })),
    }),
  ],
};
