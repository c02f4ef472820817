/**
 * Finds the names that match a visitor's pattern as a whole, whatever the case of the letters.
 *
 * In the pattern `*` stands for any number of characters, none too, and `?` for exactly one; every other character stands for itself.
 *
 * @param {string[]} names in one line each
 * @param {string} pattern such as `*.tx?`
 * @returns {string[]} in their order
 */
export function searchNames(names, pattern) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 'i');
  return names.filter((name) => expression.test(name));
}
