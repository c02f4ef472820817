import { argument, calls } from '../../matching/calls.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'XPath expression put together with data',
  cwe: [643],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'A value is made a part of the text of this XPath expression.',
  why: "A value such as `' or '1'='1` changes what the expression selects: other users, or all that the document holds.",
  hint: "Write a variable in the expression and give its value apart: tree.xpath('//user[name=$name]', name=value).",
  references: [
    'https://lxml.de/xpathxslt.html#the-xpath-method',
    'https://cwe.mitre.org/data/definitions/643.html',
  ],
  match: [
    calls({
      to: [
        '*.xpath',
        '*.XPath',
        '*.ETXPath',
        'XPath',
        '*.findall',
        '*.find',
        '*.findtext',
        '*.iterfind',
        '*.xpathEval',
        '*.find_elements_by_xpath',
        'elementpath.select',
      ],
      where: argument(
        [0, 1, 'path', '_path'],
        flows({
          use: 'query',
          from: fromAnybody,
          joined: true,
          within: /(?:\/|^\.)[^\0]*\[|\[\s*@?[\w:.()-]+\s*=|contains\(|text\(\)\s*=/,
        }),
      ),
    }),
  ],
};
