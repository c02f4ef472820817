import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { is, isWritten, not } from '../../matching/check.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const safe = /Safe|BaseLoader/;
const unsafe = ['Loader', 'CLoader', 'UnsafeLoader', 'CUnsafeLoader', 'FullLoader', 'CFullLoader'];

/** `class Reader(yaml.Loader)` */
const derived: Matcher = {
  words: unsafe,
  at: (leaf) => {
    const base = leaf.parent;
    const isBase = base?.type === 'attribute' && base.parent?.parent?.type === 'class_definition';
    return isBase && base.text === `yaml.${leaf.text}` ? { node: base } : undefined;
  },
};

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
      to: ['yaml.load', 'yaml.load_all', 'ruamel.yaml.load', 'ruamel.yaml.load_all'],
      where: some(missing(1, 'Loader'), every(argument([1, 'Loader'], not(isWritten(safe))))),
    }),
    calls({ to: ['yaml.unsafe_load', 'yaml.full_load', 'yaml.unsafe_load_all', 'yaml.full_load_all'] }),
    calls({ to: ['ruamel.yaml.YAML', 'YAML'], where: argument([0, 'typ'], is('unsafe')) }),
    calls({ to: unsafe.flatMap((name) => [`yaml.${name}`, `yaml.${name}.__init__`]) }),
    derived,
  ],
};
