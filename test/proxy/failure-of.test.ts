import { expect, test } from 'vitest';
import type { ErrorCode } from '../../src/errors/catalogue.ts';
import { PpagentError } from '../../src/errors/ppagent-error.ts';
import { errorBody } from '../../src/proxy/replies/error-body.ts';
import { errorEvent } from '../../src/proxy/replies/error-event.ts';
import { failureOf } from '../../src/proxy/replies/failure-of.ts';

const running = new AbortController().signal;

test.each<[ErrorCode, number, boolean]>([
  ['EGRESS_BLOCKED', 403, false],
  ['SEAL_BROKEN', 403, false],
  ['CREDENTIAL_MISSING', 401, false],
  ['PROVIDER_FAILED', 502, true],
  ['VAULT_DAMAGED', 500, false],
])('%s is answered with %i', (code, status, retry) => {
  const failure = failureOf(new PpagentError(code, 'what and where'), running);
  expect(failure).toMatchObject({ status, retry, code });
  expect(failure.message).toMatch(/^what and where/);
});

test('of an error that nobody foresaw nothing is told', () => {
  const failure = failureOf(new Error('holds content'), running);
  expect(failure).toMatchObject({ status: 500, code: 'INTERNAL' });
  expect(JSON.stringify(failure)).not.toContain('content');
});

test('a call that took too long, and one that was ended, are told apart', () => {
  const late = failureOf(new Error('x'), AbortSignal.abort(new DOMException('late', 'TimeoutError')));
  expect(late).toMatchObject({ status: 504, code: 'TIMED_OUT' });
  expect(failureOf(new Error('x'), AbortSignal.abort())).toMatchObject({ status: 503, code: 'ENDED' });
});

test('each API reads its own form of error', () => {
  const failure = {
    status: 403,
    code: 'EGRESS_BLOCKED',
    message: 'secret in messages[0]',
    retry: false,
  } as const;
  const message = 'ppagent: secret in messages[0] [EGRESS_BLOCKED]';
  expect(errorBody(failure, 'openai')).toEqual({
    error: { message, type: 'permission_error', param: null, code: 'EGRESS_BLOCKED' },
  });
  expect(errorBody(failure, 'anthropic')).toEqual({
    type: 'error',
    error: { type: 'permission_error', message, code: 'EGRESS_BLOCKED' },
  });
  const event = Buffer.from(errorEvent(failure, 'openai-responses')).toString();
  expect(event).toMatch(/^\n\nevent: error\ndata: \{"type":"error",.*\}\n\n$/);
});
