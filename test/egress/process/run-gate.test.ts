import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { GateSettings } from '../../../src/egress/gate/gate-settings.ts';
import { openGate } from '../../../src/egress/gate/open-gate.ts';
import { runGate } from '../../../src/egress/process/run-gate.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { splitSettings } from './split-settings.ts';

/** A process whose streams are no descriptors, as those of a program that ppagent is a part of. */
function embedded(env: Readonly<Record<string, string>> = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const io = {
    stdin,
    stdout,
    stderr,
    env: { PATH: process.env.PATH, XDG_DATA_HOME: temporaryFolder(), ...env },
    cwd: temporaryFolder(),
    signal: new AbortController().signal,
  };
  return { io, settings: async () => splitSettings(io.env) };
}

const node = (program: string) => [process.execPath, '-e', program];

test('streams that have no descriptor are copied', async () => {
  const { io, settings } = embedded();
  io.stdin.end('through and through');
  const program = `process.stdin.on('data', (data) => { process.stdout.write(data); process.stderr.write('also'); }).on('end', () => { process.exitCode = 2; });`;
  expect(await runGate(io, settings, node(program), openGate)).toBe(2);
  io.stdout.end();
  io.stderr.end();
  expect(await text(io.stdout)).toBe('through and through');
  expect(await text(io.stderr)).toBe('also');
});

test('a core that ends before the gate is open holds up nothing', async () => {
  const { io, settings } = embedded();
  const slowly = async (chosen: GateSettings) => {
    await sleep(1500);
    return openGate(chosen);
  };
  expect(await runGate(io, settings, node('process.exit(7)'), slowly)).toBe(7);
});

test('a gate that cannot be opened ends the core', async () => {
  const { io, settings } = embedded();
  const program = `console.log(process.pid); setInterval(() => {}, 1000);`;
  const noGate = async () => {
    await new Promise((resolve) => io.stdout.once('data', resolve));
    throw new Error('no gate');
  };
  await expect(runGate(io, settings, node(program), noGate)).rejects.toThrow('no gate');
});

test('a program that is not there is an error', async () => {
  const { io, settings } = embedded({ PATH: temporaryFolder() });
  await expect(runGate(io, settings, ['/no/such/program'], openGate)).rejects.toMatchObject({
    code: 'CORE_ENDED',
    message: expect.stringMatching(/^the process that works without network did not start: .*ENOENT/),
  });
});
