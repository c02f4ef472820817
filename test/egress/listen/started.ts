import { createHash } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type {
  Listening,
  ListenOptions,
  Reply,
  ServeCall,
} from '../../../src/egress/listen/listen-options.ts';
import { type CallerPatience, startListener } from '../../../src/egress/listen/start-listener.ts';

export const token = 'token-of-the-test';

export interface Started extends Listening, AsyncDisposable {
  readonly url: string;
  /** A connection of its own, on which anything may be written. */
  connect(): Socket;
  /** Writes lines of HTTP and gives everything that comes back until the connection is closed. */
  exchange(lines: readonly string[], body?: string): Promise<string>;
}

export function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

/** A listener on a free port of 127.0.0.1 that knows one client. */
export async function started(
  serve: ServeCall,
  options: Partial<ListenOptions> = {},
  patience?: CallerPatience,
): Promise<Started> {
  const listening = await startListener(
    {
      port: 0,
      clients: [{ client: 'test', tokenHash: hashOf(token) }],
      maxBodyBytes: 100_000,
      maxConcurrent: 10,
      timeoutMs: 10_000,
      ...options,
    },
    serve,
    patience,
  );
  const open = () => connect(listening.port, '127.0.0.1').on('error', () => {});
  return {
    ...listening,
    url: `http://127.0.0.1:${listening.port}`,
    connect: open,
    exchange: (lines, body = '') => {
      const socket = open();
      socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
      return text(socket);
    },
    [Symbol.asyncDispose]: () => listening.shutDown(0),
  };
}

export const authorization = `Bearer ${token}`;

export function textReply(body: string): Reply {
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from(body) };
}
