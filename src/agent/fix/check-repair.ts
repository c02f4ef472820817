import type { LanguageId } from '../../repo/language-of-path.ts';
import { hasSyntaxErrors } from '../../repo/parse-source.ts';
import { functionsOf } from '../../repo/symbols/functions-of.ts';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';

/** What keeps a repair from being tried at all; undefined when nothing does. */
export type Obstacle = 'does-not-parse' | 'changes-signature';

/** What a repair was to change. */
export interface RepairTarget {
  readonly language: LanguageId;
  /** Absent where it is no one function. */
  readonly symbol?: FunctionSymbol;
}

/**
 * A repair must parse, leave the function's signature as it is, and take no other function away. A file that did not
 * parse before only has to keep the function recognisable.
 */
export async function obstacleOf(
  target: RepairTarget,
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
  return lost.some((signature) => !isOwnBusiness(signature, target)) ? 'changes-signature' : undefined;
}

/** Functions inside the repaired one may go. */
function isOwnBusiness(signature: string, { symbol }: RepairTarget): boolean {
  if (!symbol || signature === signatureKey(symbol)) return false;
  return signature.startsWith(`${symbol.qualifiedName}.`);
}

async function signatures({ language }: RepairTarget, text: string): Promise<Set<string>> {
  return new Set((await functionsOf(language, text)).map(signatureKey));
}

function signatureKey(symbol: { qualifiedName: string; signature: string }): string {
  return `${symbol.qualifiedName} ${symbol.signature}`;
}
