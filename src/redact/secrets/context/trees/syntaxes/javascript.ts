import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  language: 'javascript',
  strings: ['string', 'template_string'],
  interpolations: ['template_substitution'],
  comments: ['comment'],
  naming: {
    variable_declarator: { name: 'name', tie: 'assignment' },
    assignment_expression: { name: 'left', tie: 'assignment' },
    augmented_assignment_expression: { name: 'left', tie: 'assignment' },
    field_definition: { name: 'property', tie: 'assignment' },
    pair: { name: 'key', tie: 'property' },
    jsx_attribute: { name: '', tie: 'property' },
    arrow_function: { name: 'parameter', tie: 'default' },
    assignment_pattern: { name: 'left', tie: 'default' },
    object_assignment_pattern: { name: 'left', tie: 'default' },
  },
  argumentLists: ['arguments'],
  calls: { call_expression: ['function'], new_expression: ['constructor'] },
  comparisons: ['binary_expression'],
  wrappers: [
    ...[
      'parenthesized_expression',
      'object',
      'array',
      'await_expression',
      'ternary_expression',
      'jsx_expression',
    ],
    ...['expression_list', 'sequence_expression', 'spread_element'],
  ],
  functions: { function_declaration: 'name', method_definition: 'name', function_expression: 'name' },
  blocks: ['return_statement', 'statement_block', 'if_statement', 'try_statement', 'else_clause'],
};
