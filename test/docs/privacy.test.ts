import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../support/repository-root.ts';

const text = readFileSync(join(repositoryRoot, 'docs', 'privacy.md'), 'utf8');

describe('docs/privacy.md', () => {
  it('names tests that exist', () => {
    const named = new Set([...text.matchAll(/\btest\/[\w/.-]+\.ts\b/g)].map(([path]) => path));
    const missing = [...named].filter((path) => !existsSync(join(repositoryRoot, path)));
    expect(missing).toEqual([]);
    expect(named.size).toBeGreaterThan(30);
  });

  it('names a test in every row of a table of claims', () => {
    const tables = text.split(/\n(?=\|[^\n]*\| (?:test|detected by) \|\n)/).slice(1);
    const rows = tables
      .filter((table) => / test \|\n/.test(table.slice(0, table.indexOf('\n') + 1)))
      .flatMap((table) =>
        table
          .slice(0, table.search(/\n(?!\|)/) >>> 0)
          .split('\n')
          .slice(2),
      )
      .filter((row) => row.startsWith('|'));
    expect(
      rows.filter((row) => !/\.test\.ts|lint:|the (?:same|three)|same file|`PathRules`/.test(row)),
    ).toEqual([]);
    expect(rows.length).toBeGreaterThan(30);
  });
});
