/**
 * Tells whether a text is an e-mail address of the form that our forms accept.
 *
 * Before the only `@`: letters from a to z, digits and the characters `_`, `%`, `+` and `-`, with single dots between them, not at
 * the start or the end. After it a domain: two or more labels with a dot between each two, each out of letters, digits and hyphens,
 * with no hyphen at its start or end; the last has two or more letters and nothing else. Letters are of either case.
 *
 * @param {string} text
 * @returns {boolean}
 */
export function isEmailAddress(text) {
  return /^([\w%+-]+\.?)*[\w%+-]@(([a-z\d]+-*)*[a-z\d]\.)+[a-z]{2,}$/i.test(text);
}
