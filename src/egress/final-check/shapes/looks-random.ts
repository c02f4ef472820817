/** Words of those who invent a token to show its form. */
const invented = /example|sample|dummy|placeholder|redacted|your|insert|x{4}|\.{3}/i;

/** Different characters that a random text of 16 or more has, whatever its alphabet but for one token in thousands. */
const fewestDifferent = 8;

/** Share of characters that equal the one before or follow it in the alphabet; of random hexadecimal digits about 0.18. */
const mostSteps = 0.4;

/** Whether a text may be drawn at random: not `xxxx…`, `0123…`, `your_token_here`. */
export function looksRandom(text: string): boolean {
  if (new Set(text).size < fewestDifferent || invented.test(text)) return false;
  if (!/\d/.test(text) && !(/[a-z]/.test(text) && /[A-Z]/.test(text))) return false;
  let steps = 0;
  for (let at = 1; at < text.length; at++) {
    if (Math.abs(text.charCodeAt(at) - text.charCodeAt(at - 1)) <= 1) steps++;
  }
  return steps / (text.length - 1) < mostSteps;
}
