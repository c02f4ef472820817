import { describe, expect, it } from 'vitest';
import { failingStatement } from '../../../src/agent/localise/failing-statement.ts';
import type { LanguageId } from '../../../src/repo/language-of-path.ts';

interface Case {
  readonly language: LanguageId;
  readonly text: string;
  /** Part of the line that the report names. */
  readonly at: string;
  readonly statement: string;
  readonly names: readonly string[];
}

const cases: Record<string, Case> = {
  'JavaScript: the assertion and the values that it uses': {
    language: 'javascript',
    text: `test('totals', () => {
  const unused = 1;
  const items = [1, 2];
  const sum = total(items);
  assert.equal(sum, 3);
});`,
    at: 'assert.equal',
    statement: 'const items = [1, 2];\nconst sum = total(items);\nassert.equal(sum, 3);',
    names: ['total', 'items', 'sum', 'assert', 'equal'],
  },
  'JavaScript: a line inside a call of several lines': {
    language: 'javascript',
    text: `test('a', () => {
  assert.deepEqual(
    clamp(5, 1, 3),
    3,
  );
});`,
    at: 'clamp(5',
    statement: 'assert.deepEqual(\n    clamp(5, 1, 3),\n    3,\n  );',
    names: ['clamp'],
  },
  'TypeScript: a destructured value': {
    language: 'typescript',
    text: `it('a', () => {
  const { total, tax }: Sum = price(cart);
  expect(tax).toBe(2);
});`,
    at: 'expect(tax)',
    statement: 'const { total, tax }: Sum = price(cart);\nexpect(tax).toBe(2);',
    names: ['price', 'cart'],
  },
  'JavaScript: a check by hand': {
    language: 'javascript',
    text: `const got = total([1]);
if (got !== 1) {
  throw new Error('wrong');
}`,
    at: 'throw new',
    statement: "const got = total([1]);\nif (got !== 1) {\n  throw new Error('wrong');\n}",
    names: ['total', 'got'],
  },
  'Python: assert': {
    language: 'python',
    text: `def test_total():
    items = [1, 2]
    result: int = total(items)
    assert result == 3`,
    at: 'assert',
    statement: 'items = [1, 2]\nresult: int = total(items)\nassert result == 3',
    names: ['total'],
  },
  'Python: unittest': {
    language: 'python',
    text: `class T(TestCase):
    def test_total(self):
        self.assertEqual(total([1, 2]), 3)`,
    at: 'self.assert',
    statement: 'self.assertEqual(total([1, 2]), 3)',
    names: ['total', 'assertEqual'],
  },
  'Go: the condition of what is reported': {
    language: 'go',
    text: `package m

func TestTotal(t *testing.T) {
	items := []int{1, 2}
	got := Total(items)
	if got != 3 {
		t.Errorf("got %d", got)
	}
}`,
    at: 't.Errorf',
    statement: 'items := []int{1, 2}\ngot := Total(items)\nif got != 3 {\n\t\tt.Errorf("got %d", got)\n\t}',
    names: ['Total', 'items'],
  },
  'Go: a call in the condition': {
    language: 'go',
    text: `package m

func TestTotal(t *testing.T) {
	if got := Total(1); got != 3 {
		t.Fatalf("got %d", got)
	}
}`,
    at: 't.Fatalf',
    statement: 'if got := Total(1); got != 3 {\n\t\tt.Fatalf("got %d", got)\n\t}',
    names: ['Total'],
  },
  'Java: a local variable': {
    language: 'java',
    text: `class T {
  @Test void totals() {
    int sum = Cart.total(1);
    assertEquals(3, sum);
  }
}`,
    at: 'assertEquals',
    statement: 'int sum = Cart.total(1);\nassertEquals(3, sum);',
    names: ['total', 'Cart'],
  },
  'Bash: a command': {
    language: 'bash',
    text: `out=$(total 1 2)
check "$out" 3`,
    at: 'check',
    statement: 'out=$(total 1 2)\ncheck "$out" 3',
    names: ['check', 'total'],
  },
};

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('failingStatement', () => {
  it.each(Object.entries(cases))('%s', async (_name, { language, text, at, statement, names }) => {
    const found = await failingStatement(language, text, lineOf(text, at));
    expect(found?.text).toBe(statement);
    expect([...found!.names]).toEqual(expect.arrayContaining([...names]));
    expect(found!.names).not.toContain('unused');
  });

  it('knows the names in the whole test', async () => {
    const text = "test('a', () => {\n  prepare();\n  assert(done);\n});";
    const found = await failingStatement('javascript', text, 3);
    expect(found?.names).not.toContain('prepare');
    expect(found?.namesNearby).toContain('prepare');
  });

  it('shows the beginning of a long table only', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `  [${row}],`).join('\n');
    const found = await failingStatement('javascript', `check([\n${rows}\n]);`, 1);
    expect(found?.text.split('\n')).toHaveLength(16);
  });

  it.each([
    ['an empty line', 2],
    ['a line that is not there', 99],
    ['a comment', 3],
  ])('finds nothing on %s', async (_what, line) => {
    expect(await failingStatement('javascript', 'a();\n\n// c\nb();', line)).toBeUndefined();
  });

  it('counts columns in characters of any width', async () => {
    const text = "const s = '𝒳é';\n\tcheck(s);";
    expect((await failingStatement('javascript', text, 2))?.text).toBe("const s = '𝒳é';\ncheck(s);");
  });
});
