/**
 * A guess at how many tokens a text has for a model whose vocabulary is not known: a token for every three bytes of UTF-8,
 * which for code is about a tenth more than most count, so that limits hold.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}
