import { PpagentError } from '../../errors/ppagent-error.ts';

/** Longest key that is taken for one, in characters; tokens that hold claims are long. */
const longestKey = 16_384;

/**
 * Lets a key pass that can stand in a header as it is, so that a stray line break or letter is noticed before a provider
 * calls the key wrong.
 *
 * @param place where it comes from, as it stands in the message, which never holds the key
 * @throws PpagentError CREDENTIAL_INVALID
 */
export function checkKey(key: string, place: string): string {
  const problem = problemOf(key);
  if (problem === undefined) return key;
  throw new PpagentError('CREDENTIAL_INVALID', `the key from ${place} ${problem}`);
}

function problemOf(key: string): string | undefined {
  if (key === '') return 'is empty';
  if (key.length > longestKey) return `is longer than ${longestKey} characters`;
  if (key.trim() !== key) return 'begins or ends with white space';
  if (/[\r\n]/.test(key)) return 'has more than one line';
  if (/^(["'`]).*\1$/.test(key)) return 'stands in quotation marks';
  const position = key.search(/[^\x21-\x7e]/);
  return position < 0
    ? undefined
    : `holds a space, or a character that is not ASCII, at position ${position + 1}`;
}
