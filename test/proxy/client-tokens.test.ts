import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ClientTokens } from '../../src/proxy/tokens/client-tokens.ts';
import { failureOf } from '../support/failure-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function tokensIn(folder: string) {
  return {
    tokens: new ClientTokens({ XDG_DATA_HOME: folder }),
    file: join(folder, 'ppagent', 'proxy', 'tokens.json'),
  };
}

test('a token is kept as its hash alone, for its owner alone', async () => {
  const { tokens, file } = tokensIn(temporaryFolder());
  const token = await tokens.add('claude-code');
  expect(readFileSync(file, 'utf8')).not.toContain(token);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  const tokenHash = createHash('sha256').update(token).digest('hex');
  expect(await tokens.list()).toMatchObject([{ client: 'claude-code', tokenHash }]);
});

test('every client has a token of its own, until it is removed', async () => {
  const { tokens } = tokensIn(temporaryFolder());
  const names = Array.from({ length: 12 }, (_, number) => `client-${number}`);
  const made = await Promise.all(names.map((name) => tokens.add(name)));
  expect(new Set(made).size).toBe(names.length);
  await tokens.remove('client-3');
  const left = (await tokens.list()).map(({ client }) => client);
  expect(left.sort()).toEqual(names.filter((name) => name !== 'client-3').sort());
});

test('names are not given twice, nor removed when they are not there', async () => {
  const { tokens } = tokensIn(temporaryFolder());
  await tokens.add('codex');
  expect(await failureOf(tokens.add('codex'))).toMatchObject({ code: 'USAGE' });
  expect(await failureOf(tokens.remove('aider'))).toMatchObject({ code: 'USAGE' });
  expect(await tokens.list()).toHaveLength(1);
});

test.each(['', '-x', 'a b', 'a/b', 'ü', 'x'.repeat(65), 'a"b'])('%j is no name of a client', async (name) => {
  const { tokens } = tokensIn(temporaryFolder());
  expect(await failureOf(tokens.add(name))).toMatchObject({ code: 'USAGE' });
});

test.each([
  'x',
  'null',
  '{"format":"ppagent-proxy-tokens","version":2,"tokens":[]}',
  '{"format":"ppagent-proxy-tokens","version":1,"tokens":[{"client":"a","tokenHash":"","created":""}]}',
])('a file that holds %s lets nobody in and is not written over', async (content) => {
  const { tokens, file } = tokensIn(temporaryFolder());
  await tokens.add('codex');
  writeFileSync(file, content);
  expect(await failureOf(tokens.list())).toMatchObject({ code: 'CONFIG_INVALID' });
  expect(await failureOf(tokens.add('aider'))).toMatchObject({ code: 'CONFIG_INVALID' });
  expect(readFileSync(file, 'utf8')).toBe(content);
});
