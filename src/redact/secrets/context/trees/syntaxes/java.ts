import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  language: 'java',
  strings: ['string_literal'],
  interpolations: ['string_interpolation'],
  comments: ['line_comment', 'block_comment'],
  naming: {
    variable_declarator: { name: 'name', tie: 'assignment' },
    assignment_expression: { name: 'left', tie: 'assignment' },
    element_value_pair: { name: 'key', tie: 'keyword-argument' },
  },
  argumentLists: ['argument_list', 'annotation_argument_list'],
  calls: {
    method_invocation: ['object', 'name'],
    object_creation_expression: ['type'],
    annotation: ['name'],
    explicit_constructor_invocation: ['constructor'],
    enum_constant: ['name'],
  },
  comparisons: ['binary_expression'],
  wrappers: [
    ...['parenthesized_expression', 'array_initializer', 'array_creation_expression', 'ternary_expression'],
    ...['cast_expression', 'element_value_array_initializer'],
  ],
  functions: { method_declaration: 'name' },
  blocks: ['return_statement', 'block', 'if_statement', 'try_statement'],
};
