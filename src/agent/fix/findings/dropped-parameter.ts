import type { LanguageId } from '../../../repo/language-of-path.ts';
import { functionsOf } from '../../../repo/symbols/functions-of.ts';
import type { FunctionSymbol } from '../../../repo/symbols/source-symbol.ts';

/**
 * A name of a function's header that its body used and uses no more: what came in by it is lost, whatever tests say.
 * Undefined where there is none.
 */
export async function droppedParameter(
  language: LanguageId,
  symbol: FunctionSymbol,
  before: string,
  after: string,
): Promise<string | undefined> {
  const changed = (await functionsOf(language, after)).find(
    ({ qualifiedName, signature }) =>
      qualifiedName === symbol.qualifiedName && signature === symbol.signature,
  );
  if (!changed) return undefined;
  const used = wordsOf(before.slice(symbol.bodyRange.startIndex, symbol.bodyRange.endIndex));
  const left = wordsOf(after.slice(changed.bodyRange.startIndex, changed.bodyRange.endIndex));
  const header = before.slice(symbol.signatureRange.startIndex, symbol.signatureRange.endIndex);
  const parameters = header.slice(header.indexOf('(') + 1);
  return [...wordsOf(parameters)].find((name) => used.has(name) && !left.has(name));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
}
