import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOfPath } from '../../src/repo/language-of-path.ts';
import type { CodeLanguage } from '../../src/secure-gen/analysis/syntax/code-language.ts';
import { findWeaknesses } from '../../src/secure-gen/find-weaknesses.ts';
import { fixWeakness } from '../../src/secure-gen/fix-weakness.ts';
import { registry } from '../../src/secure-gen/fixers/registry.generated.ts';
import { obstacleToFix } from '../../src/secure-gen/fixing/obstacle-to-fix.ts';

const source = join(import.meta.dirname, '../../src/secure-gen');

interface Case {
  readonly name: string;
  readonly text: string;
}

function filesIn(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Mends what one fixer can mend of a text, one finding after the other; each step has to hold. */
async function mended(fixer: string, mends: readonly string[], { name, text }: Case) {
  const language = languageOfPath(name) as CodeLanguage;
  let now = text;
  const fixed: string[] = [];
  const left = new Set<string>();
  for (;;) {
    const { weaknesses } = await findWeaknesses(language, now);
    const next = weaknesses.find(({ rule, start }) => mends.includes(rule) && !left.has(`${rule} ${start}`));
    if (!next) return { text: now, fixed };
    const made = (await fixWeakness(language, now, next)).find((fix) => fix.fixer === fixer);
    if (!made) {
      left.add(`${next.rule} ${next.start}`);
      continue;
    }
    expect(
      await obstacleToFix(language, now, made.text, next.rule),
      `${name}:\n${made.text}`,
    ).toBeUndefined();
    now = made.text;
    fixed.push(next.rule);
  }
}

/** A rule's own cases, which were not written with the fixer; the marks of their lines taken off. */
function casesOfRule(rule: string): Case[] {
  return filesIn(join(source, 'rules', rule, 'bad')).map(({ name, text }) => ({
    name,
    text: text.replaceAll(/(?:\/\/|#) weakness[ \t]*$/gm, ''),
  }));
}

describe.each(registry.map(({ id, summary }) => ({ id, mends: summary.mends as readonly string[] })))(
  '$id',
  ({ id, mends }) => {
    const cases = filesIn(join(source, 'fixers', id, 'cases'));
    const before = cases.filter(({ name }) => name.includes('.before.'));

    it.each(before)('mends $name as it should', async (file) => {
      const expected = file.name.replace('.before.', '.after.');
      const { text } = await mended(id, mends, file);
      expect(text).toBe(cases.find(({ name }) => name === expected)?.text);
    });

    it('has a case', () => {
      expect(before.filter(({ name }) => extname(name) !== '').length).toBeGreaterThan(0);
    });

    it.each(mends)('mends some of what %s knows, and breaks none of it', async (rule) => {
      let fixed = 0;
      for (const file of casesOfRule(rule)) {
        fixed += (await mended(id, [rule], file)).fixed.length;
      }
      expect(fixed).toBeGreaterThan(0);
    });
  },
);
