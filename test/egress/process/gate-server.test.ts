import { expect, test } from 'vitest';
import { openGate } from '../../../src/egress/gate/open-gate.ts';
import { GateClient } from '../../../src/egress/process/gate-client.ts';
import { GateServer } from '../../../src/egress/process/gate-server.ts';
import { PipeConnection } from '../../../src/egress/process/pipe/pipe-connection.ts';
import { startServer } from '../../support/file-server.ts';
import { inventedSecret } from '../../support/invented-secret.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { choppedPair } from './pipe/chopped-pair.ts';
import { keyVariable, sealed, splitSettings } from './split-settings.ts';

const isolation = { network: 'guarded', tool: 'none', notes: ['as asked'] } as const;

/** A gate in front of a provider that answers, served at one end of a pipe. */
async function served() {
  const provider = await startServer((request, response) => {
    request.resume().on('end', () => response.end('fine'));
  });
  const env = {
    SPLIT_TEST_URL: `${provider.url.href}v1`,
    XDG_DATA_HOME: temporaryFolder(),
    [keyVariable]: 'a-key',
  };
  const gate = await openGate(splitSettings(env));
  const [coreEnd, gateEnd] = choppedPair([3000, 17]);
  const server = new GateServer(gateEnd, gate, isolation);
  return {
    provider,
    gate,
    server,
    coreEnd,
    /** What may say anything. */
    raw: () =>
      new PipeConnection(coreEnd, 'core', {
        notice: () => {},
        answer: async () => ({ head: {}, body: new Uint8Array() }),
      }),
    [Symbol.asyncDispose]: async () => {
      coreEnd.destroy();
      await server.closed;
      await gate.close();
      await provider[Symbol.asyncDispose]();
    },
  };
}

test('a request goes through the gate, with the key of sealing and the isolation from its first message', async () => {
  await using context = await served();
  const client = await GateClient.connect(context.coreEnd, { interrupt: () => {} });
  expect(client.isolation).toEqual(isolation);
  expect(Buffer.from(client.sealer.key).equals(context.gate.sealer.key)).toBe(true);
  const { status, body } = await client.send(sealed(client, '/chat'));
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  expect([status, Buffer.concat(chunks).toString()]).toEqual([200, 'fine']);
});

test('a value that is watched does not pass, however many are', async () => {
  await using context = await served();
  const client = await GateClient.connect(context.coreEnd, { interrupt: () => {} });
  const { token: value } = inventedSecret();
  const others = Array.from({ length: 3000 }, (_, index) => ({
    type: 'secret',
    value: `${'another value '.repeat(100)}${index}`,
  }));
  client.watch([...others, { type: 'secret', value }]);
  const request = sealed(client, '/chat', JSON.stringify({ text: value }));
  await expect(client.send(request)).rejects.toMatchObject({ code: 'EGRESS_BLOCKED', exitCode: 5 });
  expect(context.provider.requests).toEqual([]);
});

test('a request that was changed after it was sealed does not pass', async () => {
  await using context = await served();
  const client = await GateClient.connect(context.coreEnd, { interrupt: () => {} });
  const request = { ...sealed(client, '/chat'), path: '/other' };
  await expect(client.send(request)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  expect(context.provider.requests).toEqual([]);
});

/** The head of a request that would pass, and its body. */
function goodHead(context: Awaited<ReturnType<typeof served>>) {
  const { body, code, ...rest } = sealed(context.gate, '/chat');
  return { head: { kind: 'send', ...rest, code: Buffer.from(code).toString('base64') }, body };
}

test.each<[string, object]>([
  ['a path that is a list', { path: ['/chat'] }],
  ['headers that are a list', { headers: ['x'] }],
  ['a header that is an object', { headers: { 'content-type': { a: 1 } } }],
  ['another purpose', { purpose: 'anything' }],
  ['another method', { method: 'DELETE' }],
  ['no code', { code: undefined }],
  ['a code that is a number', { code: 7 }],
  ['no manifest', { manifest: null }],
  [
    'counts that are text',
    { manifest: { policyHash: '', replaced: { secret: 'x' }, sources: [], languages: [] } },
  ],
  ['another kind', { kind: 'read-file' }],
  ['no kind', { kind: undefined }],
])('%s is refused, and the gate goes on', async (_, change) => {
  await using context = await served();
  const core = context.raw();
  const { head, body } = goodHead(context);
  await expect(core.ask({ ...head, ...change }, body)).rejects.toThrow('PipeError');
  expect(context.provider.requests).toEqual([]);
  expect((await core.ask(head, body)).head).toMatchObject({ status: 200 });
});

test('a notice that the gate does not know closes the pipe', async () => {
  await using context = await served();
  const core = context.raw();
  core.notify({ kind: 'forget-everything' });
  expect(await core.closed).toMatchObject({ code: 'PROVIDER_FAILED' });
  await context.server.closed;
});

test('what listens for a core ends with it', async () => {
  await using context = await served();
  const client = await GateClient.connect(context.coreEnd, { interrupt: () => {} });
  const limits = { clients: [], maxBodyBytes: 1000, maxConcurrent: 10, timeoutMs: 1000 };
  const { port } = await client.listen({ port: 0, ...limits }, async () => {
    throw new Error('nobody has a token');
  });
  expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(401);
  await expect(client.listen({ port, ...limits }, async () => ({}) as never)).rejects.toMatchObject({
    code: 'LISTEN_FAILED',
  });
  await client.close();
  await context.server.closed;
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
});
