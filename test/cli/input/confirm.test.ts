import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { confirm } from '../../../src/cli/input/confirm.ts';

function answer(text: string): Promise<boolean> {
  const stdin = new PassThrough();
  const { signal } = new AbortController();
  const io = { stdin, stdout: new PassThrough(), stderr: new PassThrough(), env: {}, cwd: '/', signal };
  stdin.end(text);
  return confirm('Do it?', io);
}

it.each([
  ['y\n', true],
  ['YES \n', true],
  ['n\n', false],
  ['\n', false],
  ['yesterday\n', false],
  // Ctrl+D in place of an answer.
  ['', false],
])('%j is %s', async (text, agrees) => {
  expect(await answer(text)).toBe(agrees);
});
