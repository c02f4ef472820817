/** What a mask leaves of a value that nobody has classified. */
const mask = '[masked]';

/** Messages quote what is not theirs. */
const quoted = /"[^"\n]+"|'[^'\n]+'|`[^`\n]+`/g;
/** What may be an address: of a page, of a person, or a user name and password in front of a host. */
const word = /[^\s"'`<>()[\]{},;]+/g;
const address = /@|^(?!file:)\w+:\/\//;
/** What stands behind a name that promises a secret. */
const named =
  /((?:pass|pwd|secret|token|key|auth|bearer|credential|cookie|session)[\w-]{0,32}\s{0,4}[:=]?\s{0,4})[^\s,;]+/gi;
/** Long words in which letters and digits are mixed, as tokens and hashes are. */
const mixed = /[\w+/=~.-]{12,}/g;
/** Digits as cards, telephones and identity numbers have them, and addresses of networks. */
const digits = /\+?\d(?:[ ().-]{0,2}\d){6,}|\b[\da-f]{1,4}(?::[\da-f]{0,4}){3,}/gi;

/**
 * Hides whatever may be a secret or a person's, without any detector: for when these fail or take too long. It depends on
 * nothing else, and hides much that is harmless rather than anything that is not. Time grows with the text's length.
 */
export function maskCoarsely(text: string): string {
  return text
    .replace(quoted, (value) => `${value[0]}${mask}${value[0]}`)
    .replace(word, (value) => (address.test(value) ? mask : value))
    .replace(named, (_all, name: string) => name + mask)
    .replace(mixed, (value) => (/\d/.test(value) && /[A-Za-z]/.test(value) ? mask : value))
    .replace(digits, mask);
}
