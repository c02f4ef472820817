import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { has, is, isConstant, not } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const parsing = [
  'parseXml',
  'parseXmlString',
  'parseXmlAsync',
  'fromXml',
  'parseXmlString',
  'parseFromString',
  'parse',
];

export const entry: RegistryEntry = {
  title: 'XML read with the entities it declares',
  cwe: [611, 776],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'The parser puts in what entities of the document name: files, addresses, themselves again.',
  why: 'A document reads files of the server or asks its network (`<!ENTITY x SYSTEM "file:///etc/passwd">`), or grows to gigabytes.',
  hint: 'Leave noent, dtdload and huge off (the defaults), or use a parser that knows no entities, such as sax or fast-xml-parser.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/611.html',
    'https://cwe.mitre.org/data/definitions/776.html',
  ],
  match: [
    calls({
      to: parsing.map((name) => `*.${name}`),
      where: every(
        argument(1, has(['noent', 'dtdload', 'replaceEntities', 'huge'], is(true))),
        argument(0, not(isConstant())),
      ),
    }),
    calls({
      to: ['parseXml', 'parseXmlString', 'libxmljs.Document.fromXml'],
      where: argument(1, has(['noent', 'dtdload', 'replaceEntities', 'huge'], is(true))),
    }),
    // Expat expands what a document declares within itself, without a bound in old versions.
    calls({
      to: ['*.write', '*.parse'],
      receiver: /\bexpat\.(?:Parser|createParser)\b|node-expat/,
      where: argument(0, flows({ use: 'xml', from: ['remote', 'parameter'], evenGuarded: true })),
    }),
  ],
};
