import { expect, test } from 'vitest';
import { callLine, defectLines } from '../../../src/cli/proxy/call-lines.ts';

test('a line of a call has names, numbers and codes', () => {
  const record = {
    route: '/v1/messages',
    method: 'POST',
    client: 'codex',
    bytesIn: 1000,
    startedAt: 100,
    replaced: { email: 1, secret: 2, person: 0 },
    status: 200,
    failure: 'PROVIDER_FAILED',
    brokenBy: 'upstream',
    bytesOut: 500,
  } as const;
  expect(callLine(record, 350.4)).toBe(
    'codex POST /v1/messages 200; 250 ms; 1000 bytes in, 500 out; redacted: 2 secret, 1 email; PROVIDER_FAILED; ended early by the upstream\n',
  );
});

test('an error that nobody foresaw is told without its message', () => {
  const lines = defectLines(new TypeError('holds\n    at content'));
  expect(lines).not.toContain('content');
  expect(lines).toMatch(/^internal error, please report it: TypeError\n\s+at .*call-lines\.test\.ts/);
});
