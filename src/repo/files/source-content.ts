/** How much of a file tells whether it is worth reading, in bytes. */
export const headLength = 8 * 1024;

/** A line that nobody wrote by hand. */
const longestLine = 5_000;

/** https://go.dev/s/generatedcode, and the tag that Meta's tools agreed on. */
const generatedMark = /^(\/\/|#|--|\/?\*+|<!--) ?(Code generated .* DO NOT EDIT\.?|.*@generated\b)/m;

/** As git does (buffer_is_binary): a NUL byte in the first 8,000. */
export function looksBinary(head: Buffer): boolean {
  return head.subarray(0, 8_000).includes(0);
}

/** Whether a text says that it is generated, or is minified: nothing that a person would repair. */
export function looksGenerated(head: Buffer): boolean {
  const text = head.toString('latin1');
  return (
    generatedMark.test(text.slice(0, 1_000)) || text.split('\n').some((line) => line.length > longestLine)
  );
}
