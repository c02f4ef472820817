import { calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const filtered = /setObjectInputFilter|resolveClass|ValidatingObjectInputStream|setSerialFilter/;

export const entry: RegistryEntry = {
  title: 'Java objects read from anywhere',
  cwe: [502],
  severity: 'critical',
  precision: 'medium',
  languages: ['java'],
  message: 'readObject makes objects of whatever class the bytes name.',
  why: 'Who writes the bytes chooses classes whose methods run code while they are read.',
  hint: 'Use JSON with fixed classes. Where it has to stay, call setObjectInputFilter with a list of allowed classes first.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html#java'],
  match: [
    calls({
      to: [
        'ObjectInputStream.readObject',
        'ObjectInputStream.readUnshared',
        'SerializationUtils.deserialize',
      ],
      where: (_call, _node, { file }) => !filtered.test(file.text),
    }),
  ],
};
