import { expect, test } from 'vitest';
import { familyOf } from '../../src/proxy/routes/api-family.ts';
import { findRoute } from '../../src/proxy/routes/find-route.ts';

const anthropic = { 'anthropic-version': '2023-06-01' };

test.each([
  ['POST', '/v1/chat/completions', 'openai', 'openai-chat', '/chat/completions'],
  ['POST', '/chat/completions', 'openai', 'openai-chat', '/chat/completions'],
  ['POST', '/v1/responses', 'openai', 'openai-responses', '/responses'],
  ['POST', '/responses', 'openai', 'openai-responses', '/responses'],
  ['POST', '/v1/messages', 'anthropic', 'anthropic-messages', '/messages'],
  ['POST', '/v1/messages/count_tokens', 'anthropic', 'anthropic-messages', '/messages/count_tokens'],
  ['GET', '/v1/models', 'openai', 'openai-chat', '/models'],
  ['GET', '/models', 'openai', 'openai-chat', '/models'],
])('%s %s goes on to the upstream of %s', (method, path, family, format, upstreamPath) => {
  const route = findRoute({ method, path, headers: {} });
  expect(route).toMatchObject({ kind: 'forward', family, format, method, path: upstreamPath });
});

test('the list of models is that of the API whose client asks', () => {
  const route = findRoute({ method: 'GET', path: '/v1/models', headers: anthropic });
  expect(route).toMatchObject({ kind: 'forward', family: 'anthropic', purpose: 'model-list' });
});

test.each([
  ['GET', '/v1/chat/completions'],
  ['POST', '/v1/models'],
  ['POST', '/v1/embeddings'],
  ['POST', '/v1/v1/messages'],
  ['POST', '/v1/constructor'],
  ['GET', '/v1/metrics'],
  ['GET', '/'],
  ['POST', '/v1/chat/completions/'],
])('%s %s is not served, and its path is in no label', (method, path) => {
  expect(findRoute({ method, path, headers: {} })).toEqual({ kind: 'unknown', name: 'unknown' });
});

test('errors come in the form of the API that was called, also where nothing is served', () => {
  expect(familyOf('/v1/messages/batches', {})).toBe('anthropic');
  expect(familyOf('/v1/files', anthropic)).toBe('anthropic');
  expect(familyOf('/v1/messagesque', {})).toBe('openai');
  expect(familyOf('/v1/embeddings', {})).toBe('openai');
});
