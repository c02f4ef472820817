import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { settingsFile } from '../../src/config/settings/settings-schema.ts';
import { repositoryRoot } from '../support/repository-root.ts';

const text = readFileSync(join(repositoryRoot, 'docs', 'teams.md'), 'utf8');

function blocks(language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block]) => block!,
  );
}

const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .map((line) => line.replace(/\s#\s.*$/, '').trim())
  .filter((line) => line.startsWith('ppagent '));

const program = createProgram(
  {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    cwd: '/',
    signal: new AbortController().signal,
  },
  () => {},
);

describe('docs/teams.md', () => {
  test.each(blocks('json'))('has settings that are valid: %s', (block) => {
    expect(settingsFile.safeParse(JSON.parse(block)).error).toBeUndefined();
  });

  test.each(commands)('has commands that exist: %s', (line) => {
    const words = line.match(/"[^"]*"|\S+/g)!.slice(1);
    let command: Command = program;
    while (command.commands.some((each) => each.name() === words[0])) {
      const name = words.shift();
      command = command.commands.find((each) => each.name() === name)!;
    }
    expect(command).not.toBe(program);
    const known = command.options.flatMap(({ long }) => long ?? []);
    for (const option of words.filter((word) => word.startsWith('--'))) expect(known).toContain(option);
  });

  test('shows more than a few', () => {
    expect([commands.length > 10, blocks('json').length]).toEqual([true, 2]);
  });
});
