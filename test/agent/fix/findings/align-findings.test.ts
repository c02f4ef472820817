import { describe, expect, it } from 'vitest';
import { alignFindings, type TextFindings } from '../../../../src/agent/fix/findings/align-findings.ts';
import type { Weakness } from '../../../../src/secure-gen/weakness.ts';

/** Findings of a text in which each word is one, of the rule that its first letter names. */
function findingsIn(text: string): TextFindings {
  const weaknesses = [...text.matchAll(/\w+/g)].map(
    ({ 0: word, index }) =>
      ({ rule: word[0]!, start: index, end: index + word.length }) as unknown as Weakness,
  );
  return { text, weaknesses };
}

function aligned(before: string, after: string): string[] {
  const [old, now] = [findingsIn(before), findingsIn(after)];
  const word = ({ text }: TextFindings, { start, end }: Weakness) => text.slice(start, end);
  return [...alignFindings(old, now)].map(([from, to]) => `${word(old, from)}>${word(now, to)}@${to.start}`);
}

describe('findings of an earlier text', () => {
  it.each<[string, string, string, string[]]>([
    ['are where the same code is', 'a1 b1 a2', '  a1 b1 a2', ['a1>a1@2', 'a2>a2@8', 'b1>b1@5']],
    ['are told from those of other rules', 'a1 b1', 'b1', ['b1>b1@0']],
    ['are gone where their code is', 'a1 a2 a3', 'a1 a3', ['a1>a1@0', 'a3>a3@3']],
    ['that read the same are taken in order', 'a1 a1', 'a1', ['a1>a1@0']],
    ['are followed where their code has changed', 'a1 a2 a3', 'a1 a9 a3', ['a1>a1@0', 'a2>a9@3', 'a3>a3@6']],
    ['are not guessed where their number has changed', 'a1 a2 a3', 'a1 a8 a9 a3', ['a1>a1@0', 'a3>a3@9']],
    ['may all be gone', 'a1 a2', '', []],
  ])('%s', (_what, before, after, expected) => {
    expect(aligned(before, after)).toEqual(expected);
  });
});
