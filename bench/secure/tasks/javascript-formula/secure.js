export function computeFormula(formula, values) {
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Za-z_]\w*|\S/g) ?? [];
  let at = 0;

  function sum() {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  }

  function product() {
    let value = operand();
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * operand() : value / operand();
    return value;
  }

  function operand() {
    const token = tokens[at++] ?? '';
    if (token === '-') return -operand();
    if (/^\d/.test(token)) return Number(token);
    if (/^\w/.test(token) && Object.hasOwn(values, token)) return values[token];
    if (token !== '(') throw new Error(`${token || 'the end'} is not expected`);
    const value = sum();
    if (tokens[at++] !== ')') throw new Error('a bracket is missing');
    return value;
  }

  const value = sum();
  if (at < tokens.length) throw new Error(`${tokens[at]} is not expected`);
  return value;
}
