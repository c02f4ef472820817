import type { CallShape, Parameter } from '../syntax/shape.ts';
import type { SourceNode } from '../syntax/source-node.ts';

/**
 * What a call passes for a parameter, by name or by place, or what the parameter is otherwise.
 *
 * @param index which parameter, from 0
 * @returns undefined where it is left out
 */
export function passedArgument(
  { arguments: all }: CallShape,
  index: number,
  parameter: Parameter | undefined,
): SourceNode | undefined {
  const named = all.find(({ name }) => name !== undefined && name === parameter?.name);
  if (named) return named.value;
  const positional = all.filter(({ name }) => name === undefined);
  const spread = positional.findIndex(({ isSpread }) => isSpread);
  const at = spread >= 0 && spread < index ? spread : index;
  return positional[at]?.value ?? parameter?.defaultValue;
}
