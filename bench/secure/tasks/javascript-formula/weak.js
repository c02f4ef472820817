export function computeFormula(formula, values) {
  if (formula.trim() === '') throw new Error('the formula is empty');
  const compute = new Function(...Object.keys(values), `return (${formula});`);
  const result = compute(...Object.values(values));
  if (typeof result !== 'number') throw new Error(`${formula} is no number`);
  return result;
}
