import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import type { OutboundRequest } from '../../../src/model/remote/outbound-request.ts';
import type { PreparedRequest } from '../../../src/redact/exchange/prepared-request.ts';
import { restoreText } from '../../../src/redact/restore/restore-text.ts';
import { openVault } from '../../../src/redact/vault/open-vault.ts';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { plantedSecret } from '../support/planted-secret.ts';
import { exchangeWith, requestOf } from './support/requests.ts';
import { jsonAnswer, readText } from './support/scripted-gate.ts';

const secret = plantedSecret(21);
const mail = 'grace@corp.example.net';

function chatAbout(content: string, more: Partial<OutboundRequest> = {}): OutboundRequest {
  return requestOf('openai-chat', { model: 'some-model', messages: [{ role: 'user', content }] }, more);
}

/** Says the last message again. */
const parrot = ({ body }: { readonly body: Uint8Array }) => {
  const { messages } = JSON.parse(Buffer.from(body).toString('utf8'));
  return jsonAnswer({ choices: [{ message: { role: 'assistant', content: messages.at(-1).content } }] });
};

async function saidBy(
  response: Awaited<ReturnType<ReturnType<typeof exchangeWith>['exchange']['send']>>,
): Promise<string> {
  return JSON.parse(await readText(response)).choices[0].message.content;
}

describe('prepare', () => {
  it('seals the request, and says of it how many of what were hidden', async () => {
    const { exchange, gate } = exchangeWith();
    const request = chatAbout(`Use ${secret} and ${mail}, and ${mail} again`, {
      sources: ['src/a.ts', 'b.py', 'c.ts', 'notes'],
    });
    const prepared = await exchange.prepare(request);
    expect(gate.sealer.isIntact(prepared.sealed)).toBe(true);
    expect(prepared.sealed.manifest).toEqual({
      policyHash: '0'.repeat(64),
      replaced: { email: 2, secret: 1 },
      sources: ['src/a.ts', 'b.py', 'c.ts', 'notes'],
      languages: ['typescript', 'python', 'none'],
    });
    expect(prepared.sealed).toMatchObject({
      purpose: 'proxy',
      provider: 'somebody',
      method: 'POST',
      path: '/chat/completions',
      model: 'some-model',
    });
    expect(gate.sent).toEqual([]);
  });

  it('shows where in the body placeholders stand', async () => {
    const { exchange } = exchangeWith();
    const prepared = await exchange.prepare(chatAbout(`Use ${secret} and ${mail}`));
    const shown = prepared
      .placeholders()
      .map(({ start, end, type }) => [type, prepared.text.slice(start, end)]);
    expect(shown).toEqual([
      ['secret', expect.stringMatching(/^ppx_secret_[a-z2-7]{8}\w$/)],
      ['email', expect.stringMatching(/^u-[a-z2-7]{8}\w@example\.com$/)],
    ]);
  });

  it('tells the gate what to look for, each value once', async () => {
    const { exchange, gate } = exchangeWith();
    await exchange.prepare(chatAbout(`Use ${secret}`));
    expect(
      gate.hitIn({
        ...(await exchange.prepare(chatAbout('Hello'))).sealed,
        path: `/${secret.toUpperCase()}`,
      }),
    ).toMatchObject({ rule: 'watched-value' });
    const seen = gate.watched.length;
    await exchange.prepare(chatAbout(`Use ${secret}`));
    expect(gate.watched).toHaveLength(seen);
  });

  it('hides what an earlier run has hidden, wherever it stands', async () => {
    const { exchange, vault } = exchangeWith();
    vault.issue({ type: 'secret', value: 'correct-horse-battery-7', form: 'token' });
    const { text } = await exchange.prepare(chatAbout('They said correct-horse-battery-7 and left.'));
    expect(text).not.toContain('correct-horse');
  });

  it('hides two values that touch without keeping one in the stand-in of the other', async () => {
    const { exchange, gate } = exchangeWith(parrot);
    const text = `40°26'46"N 79°58'56"W${mail}`;
    expect(await saidBy(await exchange.send(chatAbout(text)))).toBe(text);
    expect(gate.sent).toHaveLength(1);
  });

  it('stops when nobody waits for it any more', async () => {
    const { exchange } = exchangeWith();
    const reason = new Error('nobody waits');
    const prepared = exchange.prepare(chatAbout('Hello'), { signal: AbortSignal.abort(reason) });
    await expect(prepared).rejects.toBe(reason);
    const controller = new AbortController();
    const long = 'All work and no play makes a long text. '.repeat(20_000);
    const messages = Array.from({ length: 9 }, (_, index) => ({ role: 'user', content: `${index} ${long}` }));
    const request = requestOf('openai-chat', { messages });
    const preparing = exchange.prepare(request, { signal: controller.signal });
    setImmediate(() => controller.abort(reason));
    await expect(preparing).rejects.toBe(reason);
  });

  it('gives requests that come at once stand-ins that all come back', async () => {
    const { exchange } = exchangeWith(parrot);
    const texts = Array.from(
      { length: 40 },
      (_, index) => `pin = ${index % 7}; token ${plantedSecret(index % 5)}, ${mail}`,
    );
    const said = await Promise.all(texts.map(async (text) => saidBy(await exchange.send(chatAbout(text)))));
    expect(said).toEqual(texts);
  });
});

describe('send', () => {
  it('stores the vault before anything leaves', async () => {
    const folder = temporaryFolder();
    const env = { XDG_DATA_HOME: folder };
    const root = join(folder, 'repository');
    await mkdir(root);
    const vault = await openVault(root, { env, keychain: undefined });
    const stored: string[] = [];
    const { exchange } = exchangeWith(parrot, {
      vault,
      beforeSend: async (prepared) => {
        const other = await openVault(root, { env, keychain: undefined });
        stored.push(restoreText(prepared.text, other, { secrets: new Set([secret]) }).text);
      },
    });
    await Promise.all([1, 2, 3].map((n) => exchange.send(chatAbout(`Use ${secret} ${n} times`))));
    expect(stored).toHaveLength(3);
    for (const text of stored) expect(text).toContain(secret);
  });

  it('asks before it sends, and sends nothing when refused', async () => {
    const asked: PreparedRequest[] = [];
    const { exchange, gate } = exchangeWith(parrot, {
      beforeSend: async (prepared) => {
        asked.push(prepared);
        throw new PpagentError('EGRESS_BLOCKED', 'not today');
      },
    });
    expect(await failureOf(exchange.send(chatAbout('Hello')))).toEqual({
      code: 'EGRESS_BLOCKED',
      message: 'not today',
    });
    expect(asked).toHaveLength(1);
    expect(gate.sent).toEqual([]);
  });

  it('brings secrets back to a program whose own text they stood in, and to it alone', async () => {
    const { exchange, vault } = exchangeWith(parrot);
    expect(await saidBy(await exchange.send(chatAbout(`Use ${secret}`)))).toBe(`Use ${secret}`);
    const { standIn } = vault.issue({ type: 'secret', value: 'of-another-program-1', form: 'token' });
    expect(await saidBy(await exchange.send(chatAbout(`Use ${standIn}`)))).toBe(`Use ${standIn}`);
  });

  it('brings back secrets of the files that the request is about, where it is told so', async () => {
    const other = plantedSecret(22);
    const files: Readonly<Record<string, string>> = {
      'src/a.ts': `const key = '${secret}';`,
      'test/a.ts': other,
    };
    const { exchange } = exchangeWith(parrot, {
      restoreSecrets: {
        textOf: async (source, { sources }) => (source === sources[0] ? files[source] : undefined),
      },
    });
    const content = `Fix ${files['src/a.ts']} for ${other}, mail ${mail}`;
    const said = await saidBy(
      await exchange.send(chatAbout(content, { sources: ['src/a.ts', 'test/a.ts'] })),
    );
    expect(said).toMatch(new RegExp(`^Fix const key = '${secret}'; for ppx_secret_\\w+, mail ${mail}$`));
    expect(await saidBy(await exchange.send(chatAbout(content)))).not.toContain(secret);
  });

  it('gives up the answer of the gate when nobody reads it', async () => {
    let isClosed = false;
    const body = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: true as const, value: undefined }),
        return: async () => {
          isClosed = true;
          return { done: true as const, value: undefined };
        },
      }),
    };
    const { exchange } = exchangeWith(() => ({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body,
    }));
    const response = await exchange.send(chatAbout('Hello'));
    await response.body[Symbol.asyncIterator]().return!();
    expect(isClosed).toBe(true);
  });
});
