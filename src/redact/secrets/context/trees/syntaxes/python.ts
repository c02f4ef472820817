import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  language: 'python',
  strings: ['string'],
  interpolations: ['interpolation'],
  comments: ['comment'],
  naming: {
    assignment: { name: 'left', tie: 'assignment' },
    augmented_assignment: { name: 'left', tie: 'assignment' },
    named_expression: { name: 'name', tie: 'assignment' },
    keyword_argument: { name: 'name', tie: 'keyword-argument' },
    pair: { name: 'key', tie: 'property' },
    default_parameter: { name: 'name', tie: 'default' },
    typed_default_parameter: { name: 'name', tie: 'default' },
  },
  argumentLists: ['argument_list'],
  calls: { call: ['function'] },
  comparisons: ['comparison_operator'],
  wrappers: [
    ...[
      'parenthesized_expression',
      'concatenated_string',
      'dictionary',
      'list',
      'tuple',
      'set',
      'expression_list',
    ],
    ...['boolean_operator', 'conditional_expression', 'await', 'list_splat', 'dictionary_splat'],
  ],
  functions: { function_definition: 'name' },
  blocks: ['return_statement', 'block', 'if_statement', 'else_clause', 'try_statement', 'with_statement'],
};
