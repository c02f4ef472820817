import type { CheckedRequest } from '../../../src/egress/final-check/hit.ts';

/** A request of a chat with one message. */
export function chatRequest(content: string): CheckedRequest {
  const body = {
    model: 'some-model',
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content },
    ],
  };
  return { path: '/v1/chat/completions', headers: { accept: 'application/json' }, body: bytesOf(body) };
}

export function bytesOf(body: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(body));
}
