import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonNode, parseJson } from '../../../src/config/settings/parse-json.ts';
import { SettingsProblem } from '../../../src/config/settings/settings-problem.ts';

function plain(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plain);
  return Object.fromEntries([...node.members].map(([key, { value }]) => [key, plain(value)]));
}

function problemOf(text: string): SettingsProblem {
  try {
    parseJson(text);
  } catch (problem) {
    if (problem instanceof SettingsProblem) return problem;
    throw problem;
  }
  throw new Error('it was read');
}

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(plain(parseJson(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('takes and refuses what JSON.parse does, but for a key that comes twice', () => {
    const token = fc.constantFrom(
      ...'{ } [ ] , : "a" "b\\u00e9\\n" "\\x" "\u007f" "\u0001" 0 01 -1.5e+3 1. .5 + - true nul null \n // \u00a0 \' "'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const text = tokens.join('');
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(() => parseJson(text)).toThrow(SettingsProblem);
          return;
        }
        try {
          expect(plain(parseJson(text))).toEqual(expected);
        } catch (problem) {
          expect((problem as Error).message).toContain('twice');
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('knows the line of every key', () => {
    const node = parseJson('{\n  "a": 1,\r\n\n  "b": {\n    "c": [\n2] }\n}\n');
    if (node.kind !== 'object') throw new Error('no object');
    expect([...node.members].map(([key, { line }]) => [key, line])).toEqual([
      ['a', 2],
      ['b', 4],
    ]);
    const b = node.members.get('b')!.value;
    expect(b.kind === 'object' && b.members.get('c')!.line).toBe(5);
  });

  it.each([
    ['{"a": 1,\n "b": 2,\n}', 3, 'a key in double quotes'],
    ['{"a": 1,\n "a": 2}', 2, 'the same key stands there twice'],
    ['{\n"a" 1}', 2, 'a colon'],
    ['{"a": sk-planted}', 1, 'a value'],
    ['{}\n{}', 2, 'goes on after its end'],
    ['', 1, 'a value'],
    ['[1 2]', 1, 'a comma or ]'],
    [`${'['.repeat(100_000)}`, 1, 'nested too deeply'],
  ])('says what is wrong, and where: %j', (text, line, what) => {
    const problem = problemOf(text);
    expect(problem.line).toBe(line);
    expect(problem.message).toContain(what);
    expect(problem.message).not.toContain('planted');
  });

  it('says that JSON has no comments', () => {
    expect(problemOf('{\n  // mine\n  "a": 1\n}').remedy).toContain('comment');
  });

  it('reads a file that an editor put a mark in front of, and a key of any name', () => {
    expect(plain(parseJson('\uFEFF{"__proto__": 1}'))).toEqual(JSON.parse('{"__proto__": 1}'));
  });
});
