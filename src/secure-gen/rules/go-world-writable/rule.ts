import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** `0o002`: everybody may write. */
const isOpen: Check = (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  return shape.kind === 'literal' && typeof shape.value === 'number' && (shape.value & 0o002) !== 0;
};

export const entry: RegistryEntry = {
  title: 'File that everybody may change',
  cwe: [732],
  severity: 'medium',
  precision: 'high',
  languages: ['go'],
  message: 'Every user of the machine may write here.',
  why: 'Another program on the machine puts its own content in, which this one reads or runs later.',
  hint: 'Use 0o600 for files and 0o700 for folders; 0o644 and 0o755 where others have to read.',
  references: ['https://pkg.go.dev/os#FileMode', 'https://cwe.mitre.org/data/definitions/732.html'],
  match: [
    calls({ to: ['os.Chmod', 'os.Mkdir', 'os.MkdirAll', '*.Chmod'], where: argument([1], isOpen) }),
    calls({ to: ['os.OpenFile', 'os.WriteFile', 'ioutil.WriteFile'], where: argument([2], isOpen) }),
  ],
};
