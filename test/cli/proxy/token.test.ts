import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('tokens are printed once, listed by name, and taken away', async () => {
  const data = temporaryFolder();
  const run = (...argv: readonly string[]) =>
    runPpagent(['proxy', 'token', ...argv], { cwd: data, env: { XDG_DATA_HOME: data } });
  const added = await run('add', 'codex');
  expect(added).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^sk-ppagent-[\w-]{43}\n$/) });
  const token = added.stdout.trim();
  expect(added.stderr).not.toContain(token);
  expect(await run('add', 'codex')).toMatchObject({ exitCode: 2, stdout: '' });

  const listed = await run('list', '--json');
  expect(JSON.parse(listed.stdout)).toEqual([{ client: 'codex', created: expect.any(String) }]);
  expect((await run('list')).stdout).toMatch(/^codex\t\d{4}-/);
  expect(listed.stdout + readFileSync(join(data, 'ppagent', 'proxy', 'tokens.json'), 'utf8')).not.toContain(
    token,
  );

  expect(await run('rm', 'codex')).toMatchObject({ exitCode: 0, stdout: '' });
  expect((await run('list')).stdout).toBe('');
  expect(await run('rm', 'codex')).toMatchObject({ exitCode: 2 });
});
