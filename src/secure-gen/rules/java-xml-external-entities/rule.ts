import { calls } from '../../matching/calls.ts';
import { madeWithout } from '../../matching/made-without.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const features =
  'setFeature|setXIncludeAware\\(false|setAttribute|setProperty|setExpandEntityReferences\\(false|setEntityResolver|setXMLResolver';

export const entry: RegistryEntry = {
  title: 'XML read with entities from outside',
  cwe: [611, 776],
  severity: 'high',
  precision: 'medium',
  languages: ['java'],
  message: 'This parser follows entities of the document to files and addresses.',
  why: 'A document with `<!ENTITY a SYSTEM "file:///etc/passwd">` gets the file into the result, or lets this server call others.',
  hint: 'Set the feature http://apache.org/xml/features/disallow-doctype-decl to true (XMLInputFactory: property SUPPORT_DTD to false) before it is used.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html#java',
  ],
  match: [
    calls({
      to: [
        ...[
          'DocumentBuilderFactory',
          'SAXParserFactory',
          'XMLInputFactory',
          'TransformerFactory',
          'SchemaFactory',
        ].map((type) => `${type}.newInstance`),
        ...['SAXReader', 'SAXBuilder', 'XMLReaderFactory.createXMLReader', 'XMLInputFactory.newFactory'],
      ],
      where: madeWithout(features),
    }),
  ],
};
