import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { anyOf } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const expression = anyOf(
  flows({ use: 'xml', from: ['remote'] }),
  flows({ use: 'xml', from: fromAnybody, within: /\/\/?[\w*@]|\[@?\w+/ }),
);

export const entry: RegistryEntry = {
  title: 'XPath expression put together with data',
  cwe: [643],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'A value is made a part of the text of this XPath expression.',
  why: "A value such as `' or '1'='1` selects nodes that were not meant, other people's passwords among them.",
  hint: "Declare a variable in the expression and give it its value apart: `xpath.parse('//user[@name=$name]').select({ node, variables: { name } })`.",
  references: [
    'https://cwe.mitre.org/data/definitions/643.html',
    'https://owasp.org/www-community/attacks/XPATH_Injection',
  ],
  match: [
    calls({
      to: [
        'xpath.select',
        'xpath.select1',
        'xpath.evaluate',
        'xpath.parse',
        '*.evaluate',
        '*.selectNodes',
        '*.selectSingleNode',
      ],
      where: argument(0, expression),
    }),
  ],
};
