import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ExitCode } from '../../../src/errors/exit-code.ts';
import { startServer } from '../../support/file-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { buildSplit, startSplit } from './split.ts';

buildSplit();

const isLinux = process.platform === 'linux';

test.each([ExitCode.Ok, ExitCode.Findings, ExitCode.EgressBlocked, ExitCode.Integrity])(
  'exit code %i of the core is that of the program',
  async (code) => {
    expect(await startSplit(['exit', String(code)]).ended).toMatchObject({
      exitCode: code,
      stdout: '',
      stderr: '',
    });
  },
);

test.each([
  ['with a code that it cannot have', ['exit', '42'], 'ended with code 42'],
  ['by a signal', ['end-by-signal'], 'was ended by SIGKILL'],
  ['before it began, as if all were well', ['end-unheard'], 'ended with code 0'],
])('a core that ends %s is an error', async (_, argv, why) => {
  expect(await startSplit(argv).ended).toMatchObject({
    exitCode: ExitCode.Internal,
    stderr: `the process that works without network ${why} [CORE_ENDED]\n`,
  });
});

test('what fails in the core is said once', async () => {
  const { exitCode, stderr } = await startSplit(['fails']).ended;
  expect(exitCode).toBe(ExitCode.Internal);
  expect(stderr.match(/as asked/g)).toHaveLength(1);
});

describe('an interruption', () => {
  const inOrder = { exitCode: ExitCode.Interrupted, stderr: '' };

  test('from the terminal reaches both processes, and ends the core in order', async () => {
    const { child, first, ended } = startSplit(['wait']);
    await first;
    process.kill(-child.pid!, 'SIGINT');
    const end = await ended;
    expect(end).toMatchObject(inOrder);
    expect(end.stdout.match(/in order/g)).toHaveLength(1);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s for the first process alone as well', async (signal) => {
    const { child, first, ended } = startSplit(['wait']);
    const { pid } = (await first) as { pid: number };
    child.kill(signal);
    expect(await ended).toMatchObject(inOrder);
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  });

  test('that reaches the core by both ways counts once', async () => {
    const { child, first, ended } = startSplit(['wait-after']);
    const { pid } = (await first) as { pid: number };
    // The gate tells the core, which says so; then the signal comes that the terminal sent.
    const told = new Promise((resolve) => child.stdout!.on('data', resolve));
    child.kill('SIGINT');
    await told;
    process.kill(pid, 'SIGINT');
    const end = await ended;
    expect(end).toMatchObject(inOrder);
    expect(end.stdout).toContain('in order');
  });

  test('ends a request that hangs', async () => {
    await using provider = await startServer(() => {});
    const { child, first, ended } = startSplit(['hang'], {
      env: { SPLIT_TEST_URL: `${provider.url.href}v1` },
    });
    await first;
    while (provider.requests.length === 0) await sleep(10);
    process.kill(-child.pid!, 'SIGINT');
    expect(await ended).toMatchObject({ exitCode: ExitCode.Interrupted });
  });

  test('that comes twice waits for nothing', async () => {
    const { child, first, ended } = startSplit(['wait-on']);
    await first;
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ exitCode: ExitCode.Interrupted });
  });
});

// Both processes have the same stdout: that it is closed says that both are gone.
describe.runIf(isLinux)('a kill', () => {
  test('of the core is an error, and its request is given up', async () => {
    const events = new EventEmitter();
    const givenUp = once(events, 'given up');
    await using provider = await startServer((_request, response) => {
      response.on('close', () => events.emit('given up'));
    });
    const { first, ended } = startSplit(['hang'], { env: { SPLIT_TEST_URL: `${provider.url.href}v1` } });
    const { pid } = (await first) as { pid: number };
    while (provider.requests.length === 0) await sleep(10);
    process.kill(pid, 'SIGKILL');
    expect(await ended).toMatchObject({
      exitCode: ExitCode.Internal,
      stderr: 'the process that works without network was ended by SIGKILL [CORE_ENDED]\n',
    });
    await givenUp;
  });

  test('of the gate ends the core', async () => {
    const { child, first, ended } = startSplit(['wait']);
    await first;
    child.kill('SIGKILL');
    expect(await ended).toMatchObject({ exitCode: null, signal: 'SIGKILL', stderr: '' });
  });

  test('of the gate ends the core in order where nothing does it by force, and with an error', async () => {
    const { child, first, ended } = startSplit(['wait'], { env: { PATH: temporaryFolder() } });
    await first;
    child.kill('SIGKILL');
    const { stdout } = await ended;
    expect(stdout).toContain('{"ended":"in order","gate":"PROVIDER_FAILED"}');
  });

  test('of the gate ends a request that hangs, with an error', async () => {
    await using provider = await startServer(() => {});
    const { child, first, ended } = startSplit(['hang'], {
      env: { SPLIT_TEST_URL: `${provider.url.href}v1`, PATH: temporaryFolder() },
    });
    await first;
    while (provider.requests.length === 0) await sleep(10);
    child.kill('SIGKILL');
    expect((await ended).stderr).toMatch(/^the gate is gone: .* \[PROVIDER_FAILED\]\n$/);
  });
});

test('a variable that promises a gate where there is none is an error', async () => {
  const { exitCode, stderr } = await startSplit(['wait'], { env: { PPAGENT_GATE_FD: '77' } }).ended;
  expect([exitCode, stderr]).toEqual([
    ExitCode.Provider,
    'there is no gate at file descriptor 77 [PROVIDER_FAILED]\n',
  ]);
});

test('a stream that is no gate is an error', async () => {
  const { ended } = startSplit(['wait'], { env: { PPAGENT_GATE_FD: '0' }, input: 'not a gate' });
  expect(await ended).toMatchObject({ exitCode: ExitCode.Provider });
});
