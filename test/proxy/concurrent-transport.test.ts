import { expect, test } from 'vitest';
import { PpagentError } from '../../src/errors/ppagent-error.ts';
import type { OutboundRequest } from '../../src/model/remote/outbound-request.ts';
import { ConcurrentTransport } from '../../src/proxy/concurrent-transport.ts';
import { Vault } from '../../src/redact/vault/vault.ts';
import { failureOf } from '../support/failure-of.ts';

const request: OutboundRequest = {
  purpose: 'proxy',
  provider: 'openai',
  format: 'openai-chat',
  method: 'POST',
  path: '/chat/completions',
  headers: {},
  body: {},
  model: 'm',
  sources: [],
};

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A transport that is stopped so many times with a code, and what happens to the vault meanwhile. */
function stopped(
  times: number,
  code: 'EGRESS_BLOCKED' | 'PROVIDER_FAILED',
  meanwhile: (vault: Vault) => void,
) {
  const vault = Vault.ephemeral();
  let sent = 0;
  const inner = {
    async send() {
      sent++;
      if (sent > times) return { status: 200, headers: {}, body: nothing() };
      meanwhile(vault);
      throw new PpagentError(code, 'stopped');
    },
  };
  return { transport: new ConcurrentTransport(inner, vault), count: () => sent };
}

const issue = (vault: Vault, value: string) =>
  vault.issue({ type: 'person', value, form: 'token', encoding: undefined });

test('a request that is stopped for what another call has just found is redacted again', async () => {
  const { transport, count } = stopped(1, 'EGRESS_BLOCKED', (vault) => issue(vault, 'Wilhelmina'));
  expect(await transport.send(request)).toMatchObject({ status: 200 });
  expect(count()).toBe(2);
});

test('one that is stopped with nothing new known stays stopped, and none is tried for ever', async () => {
  const blocked = stopped(1, 'EGRESS_BLOCKED', () => {});
  expect(await failureOf(blocked.transport.send(request))).toMatchObject({ code: 'EGRESS_BLOCKED' });
  expect(blocked.count()).toBe(1);
  const always = stopped(Infinity, 'EGRESS_BLOCKED', (vault) => issue(vault, `Wilhelmina ${vault.revision}`));
  expect(await failureOf(always.transport.send(request))).toMatchObject({ code: 'EGRESS_BLOCKED' });
  expect(always.count()).toBe(4);
});

test('other failures are left to whoever calls', async () => {
  const failed = stopped(1, 'PROVIDER_FAILED', (vault) => issue(vault, 'Wilhelmina'));
  expect(await failureOf(failed.transport.send(request))).toMatchObject({ code: 'PROVIDER_FAILED' });
  expect(failed.count()).toBe(1);
});
