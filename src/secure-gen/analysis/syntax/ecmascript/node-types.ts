import type { SourceNode } from '../source-node.ts';

export const functions = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
]);

/** What leaves a value as it is. */
export const same = new Set([
  'parenthesized_expression',
  'await_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'type_assertion',
  'yield_expression',
]);

/** The name of a property in an object or a pattern; undefined where it is computed. */
export function keyOf(key: SourceNode | undefined): string | undefined {
  if (!key || key.type === 'computed_property_name') return undefined;
  return key.type === 'string' ? key.text.slice(1, -1) : key.text;
}
