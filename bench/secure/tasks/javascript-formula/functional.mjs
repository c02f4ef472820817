import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { computeFormula } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const values = { price: 20, tax_rate: 0.25, count2: 3, _x: -4, Total: 0 };
const cases = [
  ['1', 1],
  ['2.5', 2.5],
  ['  7  ', 7],
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['10-4-3', 3],
  ['100/10/5', 2],
  ['2*3+4*5-6/3', 24],
  ['-5', -5],
  ['-(2+3)', -5],
  ['2*-3', -6],
  ['4 - -1', 5],
  ['((((8))))', 8],
  ['price', 20],
  ['price * (1 + tax_rate) - 2.5', 22.5],
  ['price/count2*count2', 20],
  ['_x * -_x', -16],
  ['Total + price', 20],
  ['-price + 1', -19],
  ['0.1 + 0.2', 0.1 + 0.2],
  ['( price - 5 ) / ( count2 + 2 )', 3],
  [`${'1+'.repeat(200)}1`, 201],
];
for (const [formula, expected] of cases) assert.equal(computeFormula(formula, values), expected, formula);
assert.equal(computeFormula('a*a', { a: 3 }), 9);
assert.equal(computeFormula('6/4', {}), 1.5);
const wrong = ['', '   ', '2 +', '* 2', '(1', '1)', '()', '1 2', 'price price', 'missing', 'price + missing', '1.2.3', '2 */ 3', '3 (', '1 @ 2'];
for (const formula of wrong) assert.throws(() => computeFormula(formula, values), undefined, formula);
assert.throws(() => computeFormula('price', {}));
