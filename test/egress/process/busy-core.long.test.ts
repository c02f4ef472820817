import { expect, test } from 'vitest';
import { ExitCode } from '../../../src/errors/exit-code.ts';
import { buildSplit, startSplit } from './split.ts';

buildSplit();

test('a core that does not hear that it is to end is ended by force', async () => {
  const { child, first, ended } = startSplit(['busy']);
  await first;
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ exitCode: ExitCode.Interrupted, stderr: '' });
});
