import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  language: 'go',
  strings: ['interpreted_string_literal', 'raw_string_literal'],
  interpolations: [],
  comments: ['comment'],
  naming: {
    const_spec: { name: 'name', tie: 'assignment' },
    var_spec: { name: 'name', tie: 'assignment' },
    short_var_declaration: { name: 'left', tie: 'assignment' },
    assignment_statement: { name: 'left', tie: 'assignment' },
    keyed_element: { name: 'key', tie: 'property' },
  },
  argumentLists: ['argument_list'],
  calls: { call_expression: ['function'] },
  comparisons: ['binary_expression'],
  wrappers: [
    ...[
      'expression_list',
      'literal_element',
      'literal_value',
      'composite_literal',
      'type_conversion_expression',
    ],
    ...['parenthesized_expression', 'selector_expression', 'unary_expression'],
  ],
  functions: { function_declaration: 'name', method_declaration: 'name' },
  blocks: ['return_statement', 'block', 'if_statement', 'statement_list'],
};
