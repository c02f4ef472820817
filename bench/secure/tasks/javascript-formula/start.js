/**
 * Computes a formula that a user typed for a column of a table, such as `price * (1 + tax_rate) - 2.5`.
 *
 * A formula has numbers (`2`, `2.5`), names of other columns (letters, digits and `_`, not with a digit first), `+`, `-`, `*`, `/`
 * with their usual precedence and from left to right, a minus in front of an operand, brackets, and spaces between all of these.
 *
 * @param {string} formula
 * @param {Record<string, number>} values of the columns
 * @returns {number} throws where the formula is not complete or a name in it is no column
 */
export function computeFormula(formula, values) {
  throw new Error('not implemented');
}
