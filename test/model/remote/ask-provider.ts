import type { ModelReply } from '../../../src/model/remote/model-reply.ts';
import {
  type Question,
  RemoteClient,
  type RemoteClientOptions,
} from '../../../src/model/remote/remote-client.ts';
import { RemoteModel } from '../../../src/model/remote/remote-model.ts';
import { UsageMeter } from '../../../src/model/remote/usage/usage-meter.ts';
import { type DirectTransport, directTransport } from './direct-transport.ts';

type Options = Partial<RemoteClientOptions>;

function optionsFor(
  baseUrl: string,
  options: Options,
): RemoteClientOptions & { readonly transport: DirectTransport } {
  return {
    provider: 'test',
    model: 'scripted',
    format: 'openai-chat',
    isOpenAi: false,
    purpose: 'fix',
    meter: new UsageMeter(),
    deadlineMs: 20_000,
    backoff: { firstMs: 5 },
    ...options,
    transport: directTransport(baseUrl),
  };
}

/** A model at a base URL, without anything between it and the wire, that waits milliseconds where others wait seconds. */
export function modelAt(baseUrl: string, options: Options & { readonly stream?: boolean } = {}) {
  const { stream, ...rest } = options;
  const used = optionsFor(baseUrl, rest);
  const model = new RemoteModel({ ...used, contextLength: 32_768, stream });
  return { model, meter: used.meter, sent: used.transport.sent };
}

/** Asks once and waits for the whole answer. */
export async function askOnce(
  baseUrl: string,
  question: Partial<Question>,
  options: Options = {},
): Promise<{ replies: readonly ModelReply[]; meter: UsageMeter; body: unknown }> {
  const used = optionsFor(baseUrl, options);
  const whole = {
    turns: [{ role: 'user', content: 'Hi' }],
    maxTokens: 100,
    stream: false,
    sources: [],
  } as const;
  for await (const event of new RemoteClient(used).ask({ ...whole, ...question })) {
    if (event.kind === 'whole') {
      return { replies: event.replies, meter: used.meter, body: used.transport.sent.at(-1)!.body };
    }
  }
  throw new Error('there was no answer');
}
