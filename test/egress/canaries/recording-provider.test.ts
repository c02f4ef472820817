import { expect, it } from 'vitest';
import { canaryOf } from './canary.ts';
import { canaryKind } from './canary-kinds.ts';
import { Wiretap } from './leaks-in.ts';
import { piecesOf, startRecordingProvider } from './recording-provider.ts';

const { value } = canaryOf(canaryKind('github-personal-access-token'), 3);

it.each([
  ['the path', `/v1/chat/completions/${value}`, {}, '{}'],
  ['a query', `/v1/chat/completions?key=${value}`, {}, '{"messages":[]}'],
  ['a header', '/v1/messages', { 'x-note': value }, '{"messages":[]}'],
  ['the body', '/v1/responses', {}, JSON.stringify({ input: value })],
])('records a value in %s', async (_where, path, headers, body) => {
  await using provider = await startRecordingProvider(() => 'fine');
  await fetch(new URL(path, provider.baseUrl), { method: 'POST', headers, body }).then((answer) =>
    answer.text(),
  );
  expect(new Wiretap(provider.recorded()).leaksOf(value)).toContain('plain');
});

it('cuts a text into pieces that are the text', () => {
  const text = `for (const ü of '😀😀😀') total += ü; ${value}`;
  expect(piecesOf(text).join('')).toBe(text);
  expect(piecesOf(text).length).toBeGreaterThan(text.length / 8);
});
