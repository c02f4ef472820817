import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Whether it is a mask that leaves the right to write to everybody. */
const leavesWriting: Check = (node, { tracer }) => {
  const text = tracer.resolved(node).text;
  const digits = /^0o?([0-7]*)$/i.exec(text)?.[1];
  return digits !== undefined && (Number.parseInt(digits || '0', 8) & 0o2) === 0;
};

export const entry: RegistryEntry = {
  title: 'New files that everybody may write',
  cwe: [276],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'With this mask, files that the program makes can be written by every user of the machine.',
  why: 'Another user changes what the program reads later, or runs.',
  hint: 'Use os.umask(0o077), or 0o027 for a group.',
  references: [
    'https://cwe.mitre.org/data/definitions/276.html',
    'https://docs.python.org/3/library/os.html#os.umask',
  ],
  match: [calls({ to: ['os.umask'], where: argument(0, leavesWriting) })],
};
