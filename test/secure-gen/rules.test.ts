import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOfPath } from '../../src/repo/language-of-path.ts';
import type { CodeLanguage } from '../../src/secure-gen/analysis/syntax/code-language.ts';
import { findWeaknesses } from '../../src/secure-gen/find-weaknesses.ts';
import { registry } from '../../src/secure-gen/rules/registry.generated.ts';

const folder = join(import.meta.dirname, '../../src/secure-gen/rules');
const mark = /(?:\/\/|#) weakness\s*$/;

function casesOf(id: string, kind: 'bad' | 'ok'): { readonly name: string; readonly text: string }[] {
  const path = join(folder, id, kind);
  return readdirSync(path).map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}

async function linesOf(id: string, name: string, text: string): Promise<number[]> {
  const { weaknesses } = await findWeaknesses(languageOfPath(name) as CodeLanguage, text);
  const own = weaknesses.filter(({ rule }) => rule === id);
  return [...new Set(own.map(({ start }) => text.slice(0, start).split('\n').length))];
}

describe.each(registry.map(({ id }) => id))('%s', (id) => {
  it.each(casesOf(id, 'bad'))('finds what is marked in $name, and nothing else', async ({ name, text }) => {
    const marked = text.split('\n').flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
    expect(marked.length).toBeGreaterThan(0);
    expect(await linesOf(id, name, text.replace(/(?:\/\/|#) weakness[ \t]*$/gm, ''))).toEqual(marked);
  });

  it.each(casesOf(id, 'ok'))('finds nothing in $name', async ({ name, text }) => {
    expect(await linesOf(id, name, text)).toEqual([]);
  });
});
