import { Agent, request } from 'node:http';
import { monotonicMs } from './monotonic-ms.ts';
import type { Pace } from './upstream.ts';

/** Where calls go: the upstream itself, or the proxy in front of it. */
export interface Target {
  readonly baseUrl: string;
  readonly token: string;
  readonly agent: Agent;
  /** Of the proxy; none where there is none between. */
  readonly processes: readonly number[];
}

export interface Timing {
  /** To the end of the answer, in milliseconds. */
  readonly total: number;
  /** From the upstream's write of the first token to its arrival here; undefined where nothing was streamed. */
  readonly firstToken: number | undefined;
  readonly tokens: number;
}

export function target(baseUrl: string, token: string, processes: readonly number[]): Target {
  return { baseUrl, token, processes, agent: new Agent({ keepAlive: true, maxSockets: 1024 }) };
}

/** One call, timed. @throws Error for any answer but a whole one */
export function call({ baseUrl, token, agent }: Target, messages: object[], pace?: Pace): Promise<Timing> {
  const body = JSON.stringify({ model: 'm', messages, stream: pace !== undefined, pace: pace ?? null });
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  const started = monotonicMs();
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${baseUrl}/chat/completions`,
      { method: 'POST', agent, headers },
      (response) => {
        let text = '';
        let firstToken: number | undefined;
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
          if (!pace || firstToken !== undefined) return;
          const written = /"id":"at ([\d.]+)".*"content":"tok/.exec(text)?.[1];
          if (written) firstToken = monotonicMs() - Number(written);
        });
        response.on('error', reject);
        response.on('end', () => {
          const total = monotonicMs() - started;
          const tokens = text.split('"delta"').length - 1;
          const isWhole = pace
            ? text.endsWith('data: [DONE]\n\n') && tokens >= pace.tokens
            : text.includes('A short');
          if (response.statusCode === 200 && isWhole) resolve({ total, firstToken, tokens });
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
