import { createHash } from 'node:crypto';
import type { Intent, Outcome, Refusal } from '../../../src/egress/receipts/receipt.ts';

/** What stands in the log of a request whose body is this. */
export function intentOf(body: string, changes: Partial<Intent> = {}): Intent {
  return {
    purpose: 'fix',
    provider: 'openai',
    host: 'api.openai.com',
    path: '/v1/chat/completions',
    method: 'POST',
    model: 'some-model',
    bytes: Buffer.byteLength(body),
    sha256: createHash('sha256').update(body).digest('hex'),
    policyHash: createHash('sha256').update('policy').digest('hex'),
    replaced: { email: 2, secret: 1 },
    sources: 3,
    ...changes,
  };
}

export const answered: Outcome = { result: 'answered', status: 200, receivedBytes: 512, milliseconds: 40 };

export const refusal: Refusal = {
  purpose: 'proxy',
  provider: 'openai',
  rule: 'watched-value',
  part: 'body',
  offset: 1234,
  bytes: 2048,
};
