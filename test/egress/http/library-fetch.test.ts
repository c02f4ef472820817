import { expect, it } from 'vitest';
import { createLibraryFetch } from '../../../src/egress/http/library-fetch.ts';
import { failureOf } from '../../support/failure-of.ts';
import { serveFiles, startServer } from '../../support/file-server.ts';

const content = Buffer.from('{"model_type":"qwen2"}');

it('answers as fetch does', async () => {
  await using server = await startServer(serveFiles({ 'config.json': content }));
  const policy = { offline: false, allowedHosts: [server.url.host] };
  const fetchLike = createLibraryFetch({ policy, env: {} });

  const whole = await fetchLike(new URL('config.json', server.url));
  expect([whole.status, await whole.json()]).toEqual([200, { model_type: 'qwen2' }]);

  const part = await fetchLike(new URL('config.json', server.url), {
    headers: new Headers({ Range: 'bytes=0-0' }),
  });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    `bytes 0-0/${content.length}`,
    '{',
  ]);

  expect((await fetchLike(new URL('absent', server.url))).status).toBe(404);
});

it('lets no header of the library pass but the range', async () => {
  await using server = await startServer(serveFiles({ 'config.json': content }));
  const policy = { offline: false, allowedHosts: [server.url.host] };
  const headers = new Headers({
    Authorization: 'Bearer planted',
    Cookie: 'planted',
    'User-Agent': 'planted',
  });
  await createLibraryFetch({ policy, env: {} })(new URL('config.json', server.url), { headers });
  expect(JSON.stringify(server.requests)).not.toContain('planted');
});

it('keeps to the policy', async () => {
  await using server = await startServer(serveFiles({ 'config.json': content }));
  const fetchLike = createLibraryFetch({ policy: { offline: false, allowedHosts: [] }, env: {} });
  expect((await failureOf(fetchLike(server.url))).code).toBe('EGRESS_BLOCKED');
  expect(server.requests).toEqual([]);
});
