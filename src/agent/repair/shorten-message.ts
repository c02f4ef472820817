/** Longest piece of an error message that is worth its tokens, in characters. */
const longestMessage = 300;

/** A key that begins and does not end. */
const openKey = /-----BEGIN (?![\s\S]*-----END )[\s\S]*$/;

/** The word, or the groups of a number, that the end of a text may have cut in two. */
const lastWord = /(?:\d[\d ().,/-]*|\S*)$/;

/**
 * The start of an error message. It ends before a word or number that it would cut in two: what looks into a prompt for
 * values that must not leave knows them whole, not by halves.
 */
export function shortenMessage(message: string): string {
  if (message.length <= longestMessage) return message;
  const start = message.slice(0, longestMessage).replace(openKey, '').replace(lastWord, '');
  return `${start.trimEnd()} ...`;
}
