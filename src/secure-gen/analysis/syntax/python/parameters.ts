import type { Parameter } from '../shape.ts';
import type { SourceNode } from '../source-node.ts';

export const functions = new Set(['function_definition', 'lambda']);

/** The parameters of a function; `self` and `cls` of a method do not count. */
export function parametersOf(node: SourceNode): Parameter[] {
  const list = node.field('parameters')?.named ?? [];
  const isMethod =
    node.parent?.parent?.type === 'class_definition' || node.parent?.type === 'decorated_definition';
  const all = list
    .filter(({ type }) => type !== 'comment' && !/separator/.test(type))
    .map((each) => {
      const name = each.field('name') ?? (each.type === 'identifier' ? each : (each.named[0] ?? each));
      const defaultValue = each.field('value');
      return { name: name.text, node: name, ...(defaultValue && { defaultValue }) };
    });
  return isMethod && /^(?:self|cls)$/.test(all[0]?.name ?? '') ? all.slice(1) : all;
}
