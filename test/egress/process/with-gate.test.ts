import { expect, test } from 'vitest';
import type { Gate } from '../../../src/egress/gate/gate.ts';
import { withGate } from '../../../src/egress/process/with-gate.ts';
import { ExitCode } from '../../../src/errors/exit-code.ts';
import { startServer } from '../../support/file-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { keyVariable, sealed, splitSettings } from './split-settings.ts';

test('as a part of another program, gate and work share its process', async () => {
  await using provider = await startServer((request, response) => {
    request.resume().on('end', () => response.end('fine'));
  });
  const env = {
    SPLIT_TEST_URL: `${provider.url.href}v1`,
    XDG_DATA_HOME: temporaryFolder(),
    [keyVariable]: 'a-key',
  };
  const { stdin, stdout, stderr } = process;
  const io = { stdin, stdout, stderr, env, cwd: '/', signal: new AbortController().signal };
  let seen: Gate | undefined;
  const exitCode = await withGate(
    io,
    async () => splitSettings(env),
    async (gate) => {
      seen = gate;
      const { status, body } = await gate.send(sealed(gate, '/chat'));
      for await (const _ of body);
      expect(status).toBe(200);
      return ExitCode.Findings;
    },
  );
  expect(exitCode).toBe(ExitCode.Findings);
  expect(provider.requests).toHaveLength(1);
  // It is closed behind the work.
  await expect(seen!.send(sealed(seen!, '/chat'))).rejects.toThrow();
});
