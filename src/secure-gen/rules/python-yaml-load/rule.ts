import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { isWritten, not } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const safe = /Safe|BaseLoader/;

export const entry: RegistryEntry = {
  title: 'YAML read with a loader that builds any object',
  cwe: [502],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'This loader makes objects of whatever class the document names.',
  why: 'Who writes the document runs code here: `!!python/object/apply:os.system ["…"]`.',
  hint: 'Use yaml.safe_load, or Loader=yaml.SafeLoader.',
  references: ['https://pyyaml.org/wiki/PyYAMLDocumentation'],
  match: [
    calls({
      to: ['yaml.load', 'yaml.load_all'],
      where: some(missing(1, 'Loader'), every(argument([1, 'Loader'], not(isWritten(safe))))),
    }),
    calls({ to: ['yaml.unsafe_load', 'yaml.full_load', 'yaml.unsafe_load_all'] }),
  ],
};
