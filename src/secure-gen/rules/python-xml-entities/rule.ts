import { argument, calls, every } from '../../matching/calls.ts';
import { is, isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const parsers = ['XMLParser', 'XMLPullParser', 'ETCompatXMLParser', 'iterparse'].flatMap((name) => [
  `lxml.etree.${name}`,
  `etree.${name}`,
]);

export const entry: RegistryEntry = {
  title: 'XML parser that reads what entities point to',
  cwe: [611, 776, 827],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'This parser replaces entities of the document by the files and addresses that they name.',
  why: 'Who writes the document reads files of this machine with `<!ENTITY x SYSTEM "file:///etc/passwd">`, or reaches servers behind it.',
  hint: 'Use XMLParser(resolve_entities=False, no_network=True), leave the features of sax as they are, or parse with defusedxml.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html#python',
    'https://lxml.de/api/lxml.etree.XMLParser-class.html',
  ],
  match: [
    calls({ to: parsers, where: argument('resolve_entities', is(true)) }),
    calls({ to: parsers, where: argument('no_network', is(false)) }),
    calls({ to: parsers, where: argument(['load_dtd', 'dtd_validation'], is(true)) }),
    calls({
      to: ['*.setFeature'],
      where: every(
        argument(0, isWritten(/feature_external_[gp]es|external-(?:general|parameter)-entities/)),
        argument(1, isWritten(/^(?:True|1)$/)),
      ),
    }),
  ],
};
