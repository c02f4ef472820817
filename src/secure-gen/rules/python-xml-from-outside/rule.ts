import { argument, argumentsOf, type CallCheck, calls, every } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const modules = [
  'xml.etree.ElementTree',
  'xml.etree.cElementTree',
  'lxml.etree',
  'etree',
  'ET',
  'ElementTree',
  'cElementTree',
];
const ofText = ['fromstring', 'fromstringlist', 'XML', 'XMLID'];
const ofFile = ['parse', 'iterparse'];
const documents = [
  'xml.dom.minidom',
  'minidom',
  'xml.dom.pulldom',
  'pulldom',
  'xml.sax',
  'xml.dom.expatbuilder',
  'lxml.objectify',
];

const text = flows({ use: 'xml', from: ['remote', 'local', 'parameter', 'stored'], evenGuarded: true });
const file = flows({ use: 'xml', from: ['remote', 'parameter'], evenGuarded: true });

/** A parser that is passed and told not to replace entities. */
const hasSafeParser: CallCheck = (call, _node, { tracer }) =>
  argumentsOf(call, [1, 2, 'parser', 'resolve_entities', 'forbid_dtd']).some((value) =>
    /resolve_entities ?= ?False|^False$|defused/.test(tracer.resolved(value).text),
  );
const noSafeParser: CallCheck = (call, node, context) => hasSafeParser(call, node, context) === false;

export const entry: RegistryEntry = {
  title: 'XML of somebody else parsed with entities allowed',
  cwe: [776, 611, 20],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message:
    'This parser expands the entities that a document declares, however large they get; some versions read files for them.',
  why: 'A document of a few hundred bytes whose entities hold each other fills the memory, and an external entity reads a file of this machine.',
  hint: 'Parse with defusedxml, or with lxml and XMLParser(resolve_entities=False).',
  references: [
    'https://docs.python.org/3/library/xml.html#xml-security',
    'https://github.com/tiran/defusedxml#readme',
  ],
  match: [
    calls({
      to: modules.flatMap((module) => ofText.map((name) => `${module}.${name}`)),
      where: every(noSafeParser, argument([0, 'text'], text)),
    }),
    calls({
      to: modules.flatMap((module) => ofFile.map((name) => `${module}.${name}`)),
      where: every(noSafeParser, argument([0, 'source'], file)),
    }),
    calls({
      to: documents.flatMap((module) => [`${module}.parseString`, `${module}.fromstring`]),
      where: every(noSafeParser, argument([0, 'string'], text)),
    }),
    calls({
      to: [...documents.map((module) => `${module}.parse`), 'xml.sax.make_parser().parse'],
      where: every(noSafeParser, argument([0, 'file', 'source'], file)),
    }),
  ],
};
