import { spawnSync } from 'node:child_process';
import { readlinkSync, symlinkSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { probeCoreIsolation } from '../../../src/egress/process/core-isolation.ts';
import { findPrograms } from '../../../src/egress/process/find-programs.ts';
import { startServer, type TestServer } from '../../support/file-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { authorization, hashOf, token } from '../listen/started.ts';
import { buildSplit, providerKey, type SplitOptions, startSplit } from './split.ts';
import { keyVariable } from './split-settings.ts';

buildSplit();

const { isolation } = await probeCoreIsolation(process.env);
const isOff = isolation.network === 'off';

interface Provider extends TestServer {
  readonly env: Record<string, string>;
}

/** A provider that answers at once, but for what hangs, and the environment that points there. */
async function startProvider(
  answer = (_path: string, response: ServerResponse): void => void response.end('fine'),
): Promise<Provider> {
  const server = await startServer((request, response) => {
    if (request.url !== '/v1/hangs') request.resume().on('end', () => answer(request.url ?? '', response));
  });
  return { ...server, env: { SPLIT_TEST_URL: `${server.url.href}v1` } };
}

async function run(argv: readonly string[], options: SplitOptions = {}) {
  const { stdout, ...rest } = await startSplit(argv, options).ended;
  return { ...rest, said: stdout === '' ? undefined : JSON.parse(stdout) };
}

/** Programs that isolate are not on it. */
const barePath = () => temporaryFolder();

/** For whom it is tried: root and others get their namespaces in different ways. */
const users: readonly (readonly [who: string, uid: number | undefined])[] = [
  ['for who runs the tests', undefined],
  ['for another user', 65_534],
];

function cannotBe(uid: number | undefined): boolean {
  if (uid === undefined) return false;
  return process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status !== 0;
}

describe.each(users)('%s', (_, uid) => {
  const it = test.skipIf(cannotBe(uid));

  it('the core reaches nothing by itself, nor does what it starts; the gate sends for it', async () => {
    await using other = await startServer((_request, response) => void response.end());
    await using provider = await startProvider();
    const { said, stderr } = await run(['reach', other.url.href], { env: provider.env, uid });
    expect(stderr).toBe('');
    for (const way of ['connect', 'fetch', 'lookup', 'listen', 'worker']) {
      expect(said[way], way).toBe('EGRESS_BLOCKED');
    }
    if (isOff) {
      expect([said.child, said.shell]).toEqual(['9', '1']);
      expect(other.requests).toEqual([]);
    }
    expect(said.gate).toBe(200);
    expect(provider.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/v1/chat', `Bearer ${providerKey}`],
    ]);
  });

  it('the core has neither keys nor proxies, and cannot look for them in the gate', async () => {
    const proxy = 'http://user:password@proxy.example.com:3128';
    const env = { HTTPS_PROXY: proxy, all_proxy: proxy, HARMLESS: 'kept' };
    const { said, exitCode } = await run(['look'], { env, uid, input: 'typed' });
    expect(exitCode).toBe(0);
    expect(said.env).toMatchObject({ HARMLESS: 'kept' });
    for (const name of [keyVariable, 'HTTPS_PROXY', 'all_proxy', 'PPAGENT_GATE_FD']) {
      expect(said.env[name], name).toBeUndefined();
    }
    expect(JSON.stringify(said.env)).not.toContain(providerKey);
    expect(said.stdin).toBe('typed');
    expect(said.uid).toBe(uid ?? process.getuid?.());
    if (!isOff) return;
    expect(said.network).not.toBe(readlinkSync('/proc/self/ns/net'));
    // Root may look into every process.
    if (said.uid !== 0) expect(said.environmentOfGate).toBe('EACCES');
  });

  it('what the core starts does not get the pipe to the gate', async () => {
    const { said } = await run(['look'], { uid });
    expect(said.childHasPipe).toBe(false);
  });

  test.skipIf(cannotBe(uid) || !isOff)(
    'test commands have their sandbox inside, with a loopback of their own',
    async () => {
      await using other = await startServer((_request, response) => void response.end());
      const client = (port: string) =>
        `require("net").connect(${port}, "127.0.0.1").on("connect", () => process.exit(0)).on("error", (e) => { console.log(e.code); process.exit(9); })`;
      const command = [
        `'${process.execPath}' -e 'require("net").createServer().listen(4000, "127.0.0.1", () => ${client('4000')})'`,
        'echo own loopback: $?',
        `'${process.execPath}' -e '${client(other.url.port)}'`,
        'echo other: $?',
        'id -u; touch made && ls',
        `readlink /proc/self/ns/pid`,
      ].join('\n');
      const cwd = temporaryFolder();
      if (uid !== undefined) spawnSync('chown', [String(uid), cwd]);
      const { said, stderr } = await run(['sandbox', command, cwd], { uid });
      expect(stderr).toBe('');
      expect(said.isolation).toMatchObject({ network: 'off', processes: 'namespace', notes: [] });
      expect(said.end).toEqual({ kind: 'exited', exitCode: 0 });
      const lines = said.output.trim().split('\n');
      expect(lines.slice(0, -1)).toEqual([
        'own loopback: 0',
        'ECONNREFUSED',
        'other: 9',
        String(uid ?? process.getuid?.()),
        'made',
      ]);
      expect(lines.at(-1)).not.toBe(readlinkSync('/proc/self/ns/pid'));
      expect(other.requests).toEqual([]);
    },
  );
});

test('where nothing isolates, the core is held by its guard, and what it starts is not', async () => {
  await using other = await startServer((_request, response) => void response.end());
  await using provider = await startProvider();
  const env = { ...provider.env, PATH: barePath() };
  const { said } = await run(['reach', other.url.href], { env });
  for (const way of ['connect', 'fetch', 'lookup', 'listen', 'worker']) {
    expect(said[way], way).toBe('EGRESS_BLOCKED');
  }
  expect(other.requests).toEqual([]);
  expect([said.child, said.gate]).toEqual(['reached', 200]);
});

const { bwrap, readlink, ls } = findPrograms(['bwrap', 'readlink', 'ls'], process.env.PATH);

test.skipIf(!bwrap)('bubblewrap isolates where unshare is not there', async () => {
  await using other = await startServer((_request, response) => void response.end());
  await using provider = await startProvider();
  const path = temporaryFolder();
  for (const program of [bwrap, readlink, ls]) symlinkSync(program!, join(path, basename(program!)));
  const env = { ...provider.env, PATH: path };
  const { said, stderr } = await run(['reach', other.url.href], { env });
  expect(stderr).toBe('');
  expect([said.connect, said.child, said.gate]).toEqual(['EGRESS_BLOCKED', '9', 200]);
  expect(other.requests).toEqual([]);
  const looked = await run(['look'], { env });
  expect(looked.said.network).not.toBe(readlinkSync('/proc/self/ns/net'));
  expect(looked.said.childHasPipe).toBe(false);
  expect(await startSplit(['exit', '5'], { env }).ended).toMatchObject({ exitCode: 5, stderr: '' });
  const { child, first, ended } = startSplit(['wait'], { env });
  await first;
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ exitCode: 130, stderr: '' });
});

test('64 answers at once arrive whole, each at the pace of its reader', async () => {
  const piece = 64 * 1024;
  const pieces = 16;
  await using provider = await startProvider((path, response) => {
    const chunk = Buffer.alloc(piece, Number(path.split('/').at(-1)));
    for (let left = pieces; left > 0; left--) response.write(chunk);
    response.end();
  });
  const { said, stderr } = await run(['streams', '64'], { env: provider.env });
  expect(stderr).toBe('');
  expect(said.lengths).toEqual(Array.from({ length: 64 }, () => piece * pieces));
});

test('other programs are served through the gate, and the port is its own', async () => {
  const { child, first, ended } = startSplit(['serve', hashOf(token)]);
  const { port } = await first;
  const body = Buffer.alloc(1_500_000, 'some text of a request, ');
  const post = (path: string, headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
  expect((await post('/whole', {})).status).toBe(401);
  for (const path of ['/whole', '/streamed']) {
    const response = await post(path, { authorization });
    expect(response.headers.get('x-client')).toBe('test');
    expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
  }
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ exitCode: 0, stderr: '' });
});

test('the key stays where it is when the gate cannot be opened', async () => {
  const data = temporaryFolder({ file: '' });
  const { exitCode, stdout, stderr } = await startSplit(['look'], {
    env: { XDG_DATA_HOME: `${data}/file` },
  }).ended;
  expect([exitCode, stdout]).toEqual([expect.any(Number), '']);
  expect(exitCode).not.toBe(0);
  expect(stderr).not.toBe('');
});
