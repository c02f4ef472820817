import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, calls, every } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'query', from: ['remote'] });

export const entry: RegistryEntry = {
  title: 'Request merged deeply into an object',
  cwe: [1321, 915],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'Whatever keys the request has are merged into an object, nested ones too.',
  why: 'A key called `__proto__` or `constructor` reaches the prototype of all objects; what is written there shows in every object of the program.',
  hint: 'Check the request against a schema first, and take the fields one by one.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/1321.html',
  ],
  match: [
    calls({
      to: [
        '_.merge',
        '_.mergeWith',
        '_.defaultsDeep',
        '_.set',
        '_.setWith',
        'lodash.merge',
        'lodash.mergeWith',
        'lodash.defaultsDeep',
        'lodash.set',
        'deepmerge',
        'merge-deep',
        'merge',
        'deep-extend',
        'dot-prop.set',
        'object-path.set',
      ],
      where: anyArgument(fromRequest),
    }),
    calls({
      to: ['$.extend', 'jQuery.extend', 'jquery.extend', 'extend'],
      where: every((call) => call.arguments[0]?.value.text === 'true', anyArgument(fromRequest)),
    }),
  ],
};
