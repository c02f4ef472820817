/**
 * Merges changes, as `JSON.parse` returns them, into settings: where both have an object under a key, these are merged in the same
 * way; otherwise the value of the changes replaces that of the settings. Lists, null and all that is no plain object are replaced
 * whole. Objects of the changes do not become part of the settings: they are copied.
 *
 * @param {Record<string, unknown>} settings is changed
 * @param {Record<string, unknown>} changes is not changed
 * @returns {Record<string, unknown>} the settings
 */
export function mergeSettings(settings, changes) {
  throw new Error('not implemented');
}
