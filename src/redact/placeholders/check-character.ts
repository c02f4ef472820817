const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * The check character of ISO/IEC 7064, MOD 37,36: it shows every single wrong character and nearly every swap of two.
 *
 * @param text letters a to z and digits
 */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + alphabet.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return alphabet[(37 - product) % 36]!;
}
