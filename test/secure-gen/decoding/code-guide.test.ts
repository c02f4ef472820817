import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { argMax } from '../../../src/model/local/logits.ts';
import { ModelTokenizer } from '../../../src/model/local/model-tokenizer.ts';
import type { CodeLanguage } from '../../../src/secure-gen/analysis/syntax/code-language.ts';
import { CodeGuide } from '../../../src/secure-gen/decoding/code-guide.ts';
import { ConstraintScanner } from '../../../src/secure-gen/decoding/constraint-scanner.ts';
import { ConstraintSet } from '../../../src/secure-gen/decoding/constraint-set.ts';
import { StatementReview } from '../../../src/secure-gen/decoding/statement-review.ts';
import { TokenTexts } from '../../../src/secure-gen/decoding/token-texts.ts';
import { repositoryRoot } from '../../support/repository-root.ts';

const vocabularySize = 151_936;
let tokenizer: ModelTokenizer;

beforeAll(async () => {
  tokenizer = await ModelTokenizer.load(join(repositoryRoot, 'models', 'qwen2.5-coder-0.5b-instruct'));
});

interface Written {
  readonly text: string;
  readonly report: CodeGuide['reports'][number];
  /** Tokens that were chosen in all. */
  readonly chosen: number;
  /** Text at each time when something was taken back. */
  readonly taken: readonly string[];
}

/** What is written where a text must not go on: code that changes nothing. */
const filler = '+';

/**
 * Decodes as the model does, with a writer that has a list of texts, likeliest first, and goes on with the first one that
 * begins with what stands there so far. Where that must not come it writes a sign, and goes on with the same.
 */
async function write(
  language: CodeLanguage,
  before: string,
  texts: readonly string[],
  options: { shown?: readonly string[]; wanted?: readonly number[] } = {},
): Promise<Written> {
  const scanner = ConstraintScanner.start(ConstraintSet.of(language), language, 'code');
  scanner.push(before);
  const guide = new CodeGuide({
    texts: TokenTexts.of(tokenizer, vocabularySize),
    scanner,
    review: new StatementReview(language, options.shown ?? [], options.wanted ?? []),
    contrast: undefined,
  });
  const scripts = texts.map((text) => tokenizer.encode(text));
  const logits = new Float32Array(vocabularySize);
  const tokens: number[] = [];
  const taken: string[] = [];
  let chosen = 0;
  for (;;) {
    const nexts = scripts.map((script) => nextOf(script, tokens));
    const hasEnded = nexts.some((next) => next === 'end');
    const position = { candidate: 0, tokens, hasEnded };
    if (guide.stopsAt(position)) {
      const [kept] = await guide.consider([position]);
      if (kept! < tokens.length) {
        taken.push(tokenizer.decode(tokens));
        tokens.length = kept!;
        continue;
      }
    }
    if (hasEnded) break;
    logits.fill(-50);
    logits[tokenizer.encode(filler)[0]!] = 0;
    for (const [index, next] of nexts.entries()) {
      if (typeof next === 'number') logits[next] = Math.max(logits[next]!, 10 - index);
    }
    guide.process(position, logits);
    tokens.push(argMax(logits));
    expect(++chosen).toBeLessThan(2000);
  }
  return { text: tokenizer.decode(tokens), report: guide.reports[0]!, chosen, taken };
}

/** The token of a script that comes next, 'end' behind its last, 'other' where something else was written. */
function nextOf(script: readonly number[], tokens: readonly number[]): number | 'end' | 'other' {
  let read = 0;
  for (const token of tokens) {
    if (token === script[read]) read++;
    else if (tokenizer.decode([token]) !== filler) return 'other';
  }
  return script[read] ?? 'end';
}

const view = 'def view(request):\n';
const weakRead = '    text = open("/data/" + request.args["name"]).read()\n';

test('a statement in which a rule finds a weakness is written in another way', async () => {
  const fine = '    text = read_document(request.args["name"])\n';
  const { text, report, taken } = await write('python', view, [weakRead, fine]);
  expect(text).toBe(fine);
  expect(report).toMatchObject({ backtracks: 1, letThrough: [], broken: [] });
  expect(taken).toEqual([weakRead]);
});

test('where that does not help the statement begins in another way', async () => {
  const fine = '    document = request.args["name"]\n';
  const { text, report } = await write('python', view, [weakRead, fine]);
  expect(text).toBe(fine);
  expect(report.backtracks).toBe(2);
});

test('a call that must not be is taken back, and the rest of the statement stays', async () => {
  const before = 'import hashlib\n\n\ndef name_of(text):\n';
  const weak = '    value = hashlib.md5(text).hexdigest()\n';
  const fine = '    value = hashlib.sha256(text).hexdigest()\n';
  const { text, report, taken } = await write('python', before, [weak, fine]);
  expect(text).toBe(fine);
  expect(report.backtracks).toBe(1);
  expect(taken).toEqual([expect.stringMatching(/^ {4}value = hashlib\.md5\(\w*$/)]);
});

test('going back is bounded, and then the first version stays and is told of', async () => {
  const rest = '    return text\n';
  const { text, report, taken, chosen } = await write('python', view, [weakRead + rest]);
  expect(text).toBe(weakRead + rest);
  expect(report.letThrough.map(({ cwe }) => cwe[0])).toEqual([22]);
  expect(report.backtracks).toBe(3);
  expect(new Set(taken).size).toBe(taken.length);
  expect(chosen).toBeLessThan(6 * tokenizer.encode(weakRead + rest).length);
});

test('a constraint that is broken again and again is let through and told of', async () => {
  const weak = '    value = hashlib.md5(text).hexdigest()\n';
  const { text, report } = await write('python', 'import hashlib\n\n\ndef name_of(text):\n', [weak]);
  expect(text.replaceAll(filler, '')).toBe(weak);
  expect(report.broken).toEqual(['python-weak-hash']);
});

test('a candidate goes back a few times in all, however many statements it has', async () => {
  const line = (name: string) => `    ${name} = open("/data/" + request.args["${name}"]).read()\n`;
  const weak = [...'abcdefgh'].map(line).join('');
  const { text, report } = await write('python', view, [weak]);
  expect(text).toBe(weak);
  expect(report.backtracks).toBe(8);
  expect(report.letThrough.length).toBe(8);
});

test('what the code had before is not taken back, unless it is what has to go', async () => {
  const fine = '    text = read_document(request.args["name"])\n';
  const shown = [view + weakRead];
  const withWanted = (wanted: readonly number[]) =>
    write('python', view, [weakRead, fine], { shown, wanted });
  expect((await withWanted([])).text).toBe(weakRead);
  expect((await withWanted([22])).text).toBe(fine);
});

test('comments and texts are written as they come', async () => {
  const text = '    # never eval(x), os.system(y) or verify=False\n    return "eval(x) and hashlib.md5(y)"\n';
  const { report, text: written } = await write('python', 'def help():\n', [text, '    pass\n']);
  expect(written).toBe(text);
  expect(report).toMatchObject({ bans: 0, backtracks: 0, letThrough: [] });
});
