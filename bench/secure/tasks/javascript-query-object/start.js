/**
 * Reads the query of an address into an object, as many web frameworks do.
 *
 * `a=1` becomes `{ a: '1' }`, `filter[size][min]=3` becomes `{ filter: { size: { min: '3' } } }`, and each `tags[]=x` adds to the list
 * `tags`, which may lie deeper too (`filter[tags][]=x`). Names and values are percent-encoded, with `+` for a space; the
 * brackets may be encoded as well. Where a name occurs twice, the last value holds; without `=`, the value is an empty text.
 *
 * @param {string} query without `?`
 * @returns {Record<string, unknown>}
 */
export function parseQuery(query) {
  throw new Error('not implemented');
}
