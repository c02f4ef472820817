import { hasSyntaxErrors } from '../../repo/parse-source.ts';
import { functionsOf } from '../../repo/symbols/functions-of.ts';
import type { EditableFunction } from '../repair/editable-function.ts';

/** What keeps a repair from being tried at all; undefined when nothing does. */
export type Obstacle = 'does-not-parse' | 'changes-signature';

/**
 * A repair must parse, leave the function's signature as it is, and take no other function away. A file that did not
 * parse before only has to keep the function recognisable.
 */
export async function obstacleOf(
  target: EditableFunction,
  original: string,
  repaired: string,
): Promise<Obstacle | undefined> {
  if (
    (await hasSyntaxErrors(target.language, repaired)) &&
    !(await hasSyntaxErrors(target.language, original))
  ) {
    return 'does-not-parse';
  }
  const before = await signatures(target, original);
  const after = await signatures(target, repaired);
  const lost = [...before].filter((signature) => !after.has(signature));
  const own = signatureKey(target.symbol);
  // Functions inside the repaired one are its own business.
  const inside = `${target.symbol.qualifiedName}.`;
  return lost.some((signature) => signature === own || !signature.startsWith(inside))
    ? 'changes-signature'
    : undefined;
}

async function signatures(target: EditableFunction, text: string): Promise<Set<string>> {
  return new Set((await functionsOf(target.language, text)).map(signatureKey));
}

function signatureKey(symbol: { qualifiedName: string; signature: string }): string {
  return `${symbol.qualifiedName} ${symbol.signature}`;
}
