import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['java-xml-external-entities'] };

const refusal = '"http://apache.org/xml/features/disallow-doctype-decl", true';

/** A factory of XML parsers that refuses document types: an entity that names a file or an address is an error. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const statement = file.statementOf(node);
    const found = /^(?:final\s+)?([\w.]+)\s+(\w+)\s*=\s*[\w.]+\.newInstance\(\);$/.exec(statement.text);
    if (!found) return undefined;
    const [, type, name] = found;
    const indent = /[ \t]*$/.exec(file.text.slice(0, statement.start))![0];
    const around = file.functionAround(node)?.text ?? '';
    const isInput = /XMLInputFactory$/.test(type!);
    // setFeature throws a checked exception.
    const isAllowed =
      isInput || /\bthrows\s[^{]*(?:Exception|ParserConfigurationException)\b/.test(around.split('{', 1)[0]!);
    if (!isAllowed || !/(?:DocumentBuilderFactory|SAXParserFactory|XMLInputFactory)$/.test(type!))
      return undefined;
    const line = isInput
      ? `${name}.setProperty(XMLInputFactory.SUPPORT_DTD, false);`
      : `${name}.setFeature(${refusal});`;
    return [{ start: statement.end, end: statement.end, text: `\n${indent}${line}` }];
  },
};
