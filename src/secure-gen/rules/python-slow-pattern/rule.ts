import { constantText } from '../../analysis/dataflow/value.ts';
import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { isSlowPattern } from '../../matching/slow-pattern.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const functions = ['compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'split', 'sub', 'subn'];

const isSlow: Check = (node, { tracer }) => {
  const text = constantText(tracer.valueOf(node));
  return text !== undefined && isSlowPattern(text);
};

export const entry: RegistryEntry = {
  title: 'Regular expression that some texts keep busy',
  cwe: [1333, 730, 400],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message:
    'A repeated part of this pattern can match the same text in many ways, and all of them are tried before it fails.',
  why: 'A text of some forty characters that almost matches keeps this process busy for hours.',
  hint: 'Write the repeated part so that only one way is left: something between two rounds that the part cannot match, or no repetition inside the repetition.',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    'https://cwe.mitre.org/data/definitions/1333.html',
  ],
  match: [
    calls({
      to: ['re', 'regex'].flatMap((module) => functions.map((name) => `${module}.${name}`)),
      where: argument([0, 'pattern'], isSlow),
    }),
    calls({
      to: ['RegexValidator', 'django.core.validators.RegexValidator', 're_path', 'django.urls.re_path'],
      where: argument([0, 'regex'], isSlow),
    }),
  ],
};
