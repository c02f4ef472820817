import { describe, expect, it } from 'vitest';
import { localise } from '../../../src/agent/localise/localise.ts';
import { localiseRequest } from '../../../src/agent/localise/localise-request.ts';
import { SourceIndex } from '../../../src/agent/localise/source-index.ts';
import type { Suspect } from '../../../src/agent/localise/suspect.ts';
import { isTestPath } from '../../../src/agent/localise/test-path.ts';
import type { TestFailure } from '../../../src/agent/test-report/test-report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Files = Readonly<Record<string, string>>;

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** A frame at the first line of a file that holds a part. */
const at = (files: Files, file: string, part: string) => ({ file, line: lineOf(files[file]!, part) });

function suspectsOf(files: Files, ...failures: Partial<TestFailure>[]): Promise<Suspect[]> {
  return localise({
    sources: new SourceIndex(temporaryFolder(files), Object.keys(files)),
    report: {
      format: 'raw',
      failures: failures.map((failure) => ({ name: 'it works', message: '', frames: [], ...failure })),
    },
    mayChange: (file) => !isTestPath(file),
    isTest: isTestPath,
  });
}

const names = (suspects: readonly Suspect[]): string[] => suspects.map(({ symbol }) => symbol.qualifiedName);

const typescript: Files = {
  'src/cart.ts': `import { roundCents } from './money.ts';
export function total(prices: number[]): number {
  return roundCents(sum(prices));
}
function sum(prices: number[]): number {
  return prices.reduce((a, b) => a + b, 1);
}
export function isEmpty(prices: number[]): boolean {
  return prices.length === 0;
}
`,
  'src/money.ts': `export function roundCents(amount: number): number {
  return keepPrecision(amount * 100) / 100;
}
function keepPrecision(amount: number): number {
  return Math.round(amount);
}
export function format(amount: number): string {
  return amount.toFixed(2);
}
`,
  'test/cart.test.ts': `import { total, isEmpty } from '../src/cart.ts';
test('adds up', () => {
  const prices = [1, 2];
  assert.equal(total(prices), 3);
});
test('isEmpty tells an empty cart', () => {
  verify(true);
});
`,
  'test/verify.ts': 'export function verify(value) {\n  assert(value);\n}\n',
};

describe('TypeScript', () => {
  it('starts at what the assertion calls, then what that calls, one and two calls away, in any file', async () => {
    const failure = { frames: [at(typescript, 'test/cart.test.ts', 'assert.equal')], message: '4 !== 3' };
    const suspects = await suspectsOf(typescript, failure);
    expect(names(suspects)).toEqual(['total', 'sum', 'roundCents', 'keepPrecision']);
    expect(suspects[0]?.reasons).toContain('called in the failing assertion');
    expect(suspects[3]?.reasons).toEqual(['called by roundCents']);
    expect(suspects[0]?.evidence).toEqual({
      statement: 'const prices = [1, 2];\nassert.equal(total(prices), 3);',
      file: 'test/cart.test.ts',
      message: '4 !== 3',
    });
  });

  it('believes a stack trace above all, the innermost call first', async () => {
    const frames = [
      at(typescript, 'src/money.ts', 'Math.round'),
      at(typescript, 'src/money.ts', 'keepPrecision(amount * 100)'),
      at(typescript, 'test/cart.test.ts', 'assert.equal'),
    ];
    const suspects = await suspectsOf(typescript, { frames });
    expect(names(suspects).slice(0, 2).sort()).toEqual(['keepPrecision', 'roundCents']);
    expect(names(suspects)[0]).toBe('keepPrecision');
  });

  it("looks past the tests' own helpers", async () => {
    const frames = [
      at(typescript, 'test/verify.ts', 'assert(value)'),
      at(typescript, 'test/cart.test.ts', 'verify(true)'),
    ];
    const suspects = await suspectsOf(typescript, { frames, name: 'isEmpty tells an empty cart' });
    expect(names(suspects)[0]).toBe('isEmpty');
    expect(suspects[0]?.reasons).toEqual(["in the test's name"]);
  });

  it('never suspects tests', async () => {
    const suspects = await suspectsOf(typescript, {});
    expect(names(suspects).sort()).toEqual(
      ['format', 'isEmpty', 'keepPrecision', 'roundCents', 'sum', 'total'].sort(),
    );
  });
});

describe('without a stack', () => {
  it("goes by the words of the test's name", async () => {
    const suspects = await suspectsOf(typescript, { name: 'money > rounds cents: roundCents(1.005)' });
    expect(names(suspects)[0]).toBe('roundCents');
  });

  it('takes every function that there is, the shortest first, when it knows nothing', async () => {
    const suspects = await suspectsOf(typescript, { name: 'make: *** [test] Error 1' });
    expect(suspects).toHaveLength(6);
    expect(new Set(suspects.map(({ reasons }) => reasons[0]))).toEqual(new Set(['in the files to look at']));
  });

  it('has the message of the failure all the same', async () => {
    const [first] = await suspectsOf(typescript, { message: 'exit 1' });
    expect(first?.evidence).toEqual({ message: 'exit 1' });
  });
});

it('Python: follows a traceback into a method', async () => {
  const files: Files = {
    'shop/cart.py': `class Cart:
    def __init__(self):
        self.items = []

    def total(self):
        return sum(self._price(item) for item in self.items)

    def _price(self, item):
        return item["prize"]
`,
    'tests/test_cart.py': `from shop.cart import Cart

def test_total():
    cart = Cart()
    cart.items.append({"price": 3})
    assert cart.total() == 3
`,
  };
  const frames = [
    at(files, 'shop/cart.py', 'item["prize"]'),
    at(files, 'shop/cart.py', 'return sum'),
    at(files, 'tests/test_cart.py', 'assert'),
  ];
  const suspects = await suspectsOf(files, { frames, message: "KeyError: 'prize'" });
  expect(new Set(names(suspects).slice(0, 2))).toEqual(new Set(['Cart._price', 'Cart.total']));
  expect(suspects[0]?.evidence.statement).toContain('cart = Cart()');
});

it('Go: finds the call before a check by hand', async () => {
  const files: Files = {
    'total.go':
      'package m\n\nfunc Total(n int) int {\n\treturn add(n, 2)\n}\n\nfunc add(a, b int) int {\n\treturn a - b\n}\n\nfunc other() {}\n',
    'total_test.go':
      'package m\n\nfunc TestIt(t *testing.T) {\n\tgot := Total(1)\n\tif got != 3 {\n\t\tt.Errorf("%d", got)\n\t}\n}\n',
  };
  const suspects = await suspectsOf(files, {
    file: 'total_test.go',
    line: lineOf(files['total_test.go']!, 't.Errorf'),
  });
  expect(names(suspects)).toEqual(['Total', 'add']);
});

it('shows one clear example of several failures, and suspects for all of them', async () => {
  const files: Files = {
    ...typescript,
    'test/money.test.ts': "test('formats', () => {\n  assert.equal(format(1), '1.00');\n});\n",
  };
  const suspects = await suspectsOf(
    files,
    { frames: [at(files, 'test/cart.test.ts', 'assert.equal')], message: 'first' },
    { frames: [at(files, 'test/money.test.ts', 'assert.equal')], message: 'second' },
  );
  expect(names(suspects)).toEqual(expect.arrayContaining(['total', 'format']));
  expect(new Set(suspects.map(({ evidence }) => evidence.message))).toEqual(new Set(['first']));
});

describe('a request in words', () => {
  const files: Files = {
    'src/money.ts':
      '/** Rounds an amount half to even. */\nexport function roundCents(a) {}\nexport function format(a) {}\n',
    'src/cart.ts': 'export function total(a) {}\n',
  };
  const asked = (request: string) =>
    localiseRequest({
      sources: new SourceIndex(temporaryFolder(files), Object.keys(files)),
      request,
      mayChange: () => true,
    });

  it.each([
    ['format should use a comma', 'format', 'named in the request'],
    ['round an amount half up', 'roundCents', 'shares words with the request'],
    ['src/cart.ts is wrong', 'total', 'its file is named'],
  ])('%s', async (request, name, reason) => {
    const [first] = await asked(request);
    expect([first?.symbol.name, first?.reasons[0]]).toEqual([name, reason]);
  });

  it('does not claim a likeness that is not there', async () => {
    const suspects = await asked('faster please');
    expect(suspects).toHaveLength(3);
    for (const { reasons } of suspects) expect(reasons).toEqual(['in the files to look at']);
  });
});
