import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Sandbox that does not hold',
  cwe: [693, 94],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'vm2 was given up by its authors since code gets out of it.',
  why: 'Code that was meant to be shut in reaches the process, its files and its secrets.',
  hint: 'Run the code in a process or a container of its own without rights, or in an isolate (isolated-vm).',
  references: ['https://github.com/patriksimek/vm2', 'https://cwe.mitre.org/data/definitions/693.html'],
  match: [calls({ to: ['vm2.VM', 'vm2.NodeVM'] })],
};
