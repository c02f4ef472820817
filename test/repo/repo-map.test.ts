import { expect, test } from 'vitest';
import { languageOfPath } from '../../src/repo/language-of-path.ts';
import { pageRank } from '../../src/repo/map/page-rank.ts';
import type { MappedFile } from '../../src/repo/map/reference-graph.ts';
import { repoMap } from '../../src/repo/map/repo-map.ts';
import { outlineOf } from '../../src/repo/symbols/outline-of.ts';

const sources = {
  'src/app.ts':
    "import { parseInvoice } from './invoice.ts';\nexport function main() { return parseInvoice('x'); }\n",
  'src/invoice.ts':
    "import { roundMoney } from './money.ts';\nexport const RATE = 0.19;\nexport function parseInvoice(text: string): number {\n  function inner() {}\n  return roundMoney(Number(text) * RATE);\n}\n",
  'src/money.ts':
    'export class Money {\n  private amount = 0;\n  add(other: Money): Money { return other; }\n}\nexport function roundMoney(value: number, digits = 2): number { return value; }\n',
  'src/unused.ts': 'export function neverCalled() {}\n',
};

const countTokens = (text: string) => Math.ceil(text.length / 4);

async function filesOf(texts: Record<string, string>): Promise<MappedFile[]> {
  return Promise.all(
    Object.entries(texts).map(async ([path, text]) => ({
      path,
      ...(await outlineOf(languageOfPath(path)!, text)),
    })),
  );
}

test('shows every symbol when there is room, by file and in its order', async () => {
  const map = repoMap(await filesOf(sources), { tokenBudget: 10_000, countTokens });
  expect(map).toBe(`src/app.ts:
  export function main()

src/invoice.ts:
  constant RATE
  export function parseInvoice(text: string): number

src/money.ts:
  export class Money
    add(other: Money): Money
  export function roundMoney(value: number, digits = …): number

src/unused.ts:
  export function neverCalled()
`);
});

test.each([0, 5, 20, 40, 60])('fits a budget of %i tokens', async (tokenBudget) => {
  const map = repoMap(await filesOf(sources), { tokenBudget, countTokens });
  expect(countTokens(map)).toBeLessThanOrEqual(tokenBudget);
});

test('prefers what the files in focus use, and names of the task', async () => {
  const files = await filesOf(sources);
  const shortMap = (options: object) => repoMap(files, { tokenBudget: 20, countTokens, ...options });
  expect(shortMap({ focus: ['src/app.ts'] })).toContain('parseInvoice');
  expect(shortMap({ focus: ['src/invoice.ts'] })).toContain('roundMoney');
});

test('does not depend on the order of the files', async () => {
  const files = await filesOf(sources);
  for (const tokenBudget of [15, 30, 60]) {
    const options = { tokenBudget, countTokens, focus: ['src/app.ts'] };
    expect(repoMap(files.toReversed(), options)).toBe(repoMap(files, options));
  }
});

test('a symbol that many use outranks one that few use', async () => {
  const texts: Record<string, string> = {
    'popular.py': 'def popular(): pass\n',
    'lonely.py': 'def lonely(): pass\n',
  };
  for (let index = 0; index < 8; index++)
    texts[`use${index}.py`] = `${index === 0 ? 'lonely()\n' : ''}popular()\n`;
  const map = repoMap(await filesOf(texts), { tokenBudget: 10, countTokens });
  expect(map).toBe('popular.py:\n  def popular():\n');
});

test('nothing in, nothing out', () => {
  expect(repoMap([], { tokenBudget: 100, countTokens })).toBe('');
});

test('ranks agree with the closed form of a small graph', () => {
  // 0 -> 1, 0 -> 2 (twice as heavy), 1 -> 0; 2 is a dead end. Walks start at 0.
  const ranks = pageRank(
    [
      { from: 0, to: 1, weight: 1 },
      { from: 0, to: 2, weight: 2 },
      { from: 1, to: 0, weight: 1 },
    ],
    [1, 0, 0],
  );
  const d = 0.85;
  const first = 1 / (1 + d);
  expect(ranks[0]).toBeCloseTo(first, 6);
  expect(ranks[1]).toBeCloseTo((d / 3) * first, 6);
  expect(ranks[2]).toBeCloseTo(((2 * d) / 3) * first, 6);
});
