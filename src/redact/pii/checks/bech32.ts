const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the check sum leaves over: 1 for Bech32 (BIP 173), the other for Bech32m (BIP 350). */
const remainders: ReadonlySet<number> = new Set([1, 0x2bc830a3]);

/** Whether prefix, data and check sum of a text make Bech32 or Bech32m. @param text in one case */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower !== text && text.toUpperCase() !== text) return false;
  const separator = lower.lastIndexOf('1');
  if (separator < 1) return false;
  const values = [...lower.slice(separator + 1)].map((character) => alphabet.indexOf(character));
  if (values.length < 6 || values.includes(-1)) return false;
  const prefix = [...lower.slice(0, separator)].map((character) => character.charCodeAt(0));
  return remainders.has(
    polymod([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...values]),
  );
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) sum ^= generator;
  }
  return sum >>> 0;
}
