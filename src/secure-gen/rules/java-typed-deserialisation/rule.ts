import { argument, calls, missing, some } from '../../matching/calls.ts';
import { is, isWritten, not } from '../../matching/check.ts';
import { madeWithout } from '../../matching/made-without.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Document that names the classes it becomes',
  cwe: [502],
  severity: 'high',
  precision: 'medium',
  languages: ['java'],
  message: 'This reader makes objects of whatever class the document names.',
  why: 'Who writes the document chooses classes whose methods run code while it is read.',
  hint: 'SnakeYAML: new Yaml(new SafeConstructor(new LoaderOptions())). XStream: allowTypes. Jackson: no default typing, or a PolymorphicTypeValidator.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html#java',
    'https://x-stream.github.io/security.html',
  ],
  match: [
    calls({
      to: ['Yaml'],
      where: some(missing(0), argument(0, not(isWritten(/SafeConstructor|LoaderOptions|DumperOptions/)))),
    }),
    calls({ to: ['XMLDecoder'] }),
    calls({
      to: ['XStream'],
      where: madeWithout('allowTypes|addPermission|setupDefaultSecurity|allowTypeHierarchy'),
    }),
    calls({ to: ['*.enableDefaultTyping'] }),
    calls({ to: ['*.setAutoTypeSupport'], where: argument(0, is(true)) }),
    calls({ to: ['*.setRegistrationRequired'], where: argument(0, is(false)) }),
  ],
};
