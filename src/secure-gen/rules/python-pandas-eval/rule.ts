import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Data evaluated as an expression by a library',
  cwe: [95],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'This library evaluates the text as an expression of Python, and a part of it comes from outside.',
  why: 'With `@` and attributes, an expression of pandas reaches the modules of the program and runs commands; numexpr and sympy call eval.',
  hint: 'Compare columns in code: frame[frame["name"] == value], or give the value as a local: query("name == @value").',
  references: [
    'https://pandas.pydata.org/docs/reference/api/pandas.DataFrame.query.html',
    'https://docs.sympy.org/latest/modules/core.html#sympy.core.sympify.sympify',
  ],
  match: [
    calls({
      to: [
        'pandas.eval',
        'numexpr.evaluate',
        'sympy.sympify',
        'sympy.parse_expr',
        'sympy.parsing.sympy_parser.parse_expr',
        'numpy.safe_eval',
      ],
      where: argument([0, 'expr'], flows({ use: 'code', from: ['remote', 'local'] })),
    }),
    calls({
      to: ['*.query', '*.eval'],
      receiver: /\b(?:df|frame|data_?frame|pd|pandas)\b|DataFrame|read_(?:csv|sql|json|excel|parquet)/i,
      where: argument([0, 'expr'], flows({ use: 'code', from: ['remote'] })),
    }),
  ],
};
