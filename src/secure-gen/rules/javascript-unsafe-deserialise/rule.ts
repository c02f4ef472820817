import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, some } from '../../matching/calls.ts';
import { has, is, isConstant, isWritten, not } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const yaml = [
  'js-yaml.load',
  'js-yaml.loadAll',
  'jsyaml.load',
  'jsyaml.loadAll',
  'yaml.load',
  'yaml.loadAll',
  'yamljs.parse',
];
const fromRequest = flows({ use: 'code', from: ['remote'], evenGuarded: true });

export const entry: RegistryEntry = {
  title: 'Data read in a way that can run code',
  cwe: [502],
  severity: 'critical',
  precision: 'high',
  languages: ecmascript,
  message: 'What is read here can bring functions or objects of any kind with it.',
  why: 'Who writes the data runs code in this program: in a function that is called when it is read, or later.',
  hint: 'Read data with JSON.parse and check its form; js-yaml: version 4, whose load takes data only (or safeLoad of version 3).',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html',
    'https://github.com/nodeca/js-yaml#load-string---options-',
    'https://cwe.mitre.org/data/definitions/502.html',
  ],
  match: [
    calls({
      to: [
        'node-serialize.unserialize',
        'serialize.unserialize',
        'nodeSerialize.unserialize',
        '*.unserialize',
        'unserialize',
        'serialize-to-js.deserialize',
        'funcster.deepDeserialize',
        'cryo.parse',
        'php-serialize.unserialize',
      ],
      where: argument(0, not(isConstant())),
    }),
    calls({
      to: ['v8.deserialize', 'bson.deserialize'],
      where: argument(0, flows({ use: 'code', from: ['remote'] })),
    }),
    calls({
      to: yaml,
      where: some(
        argument(1, has(['schema'], isWritten(/DEFAULT_FULL|js-?yaml-?js-?types|unsafe|\.all\b/i))),
        (call, node, context) =>
          call.arguments.some(({ value }) => /\bschema\b|FAILSAFE|JSON_SCHEMA|CORE_SCHEMA/.test(value.text))
            ? false
            : argument(0, fromRequest)(call, node, context),
      ),
    }),
    calls({
      to: ['bson.deserialize', 'BSON.deserialize'],
      where: argument(1, has(['evalFunctions'], is(true))),
    }),
  ],
};
