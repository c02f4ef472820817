import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { createLoginServer } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const accounts = new Map([
  ['ada', 'two words'],
  ['jürgen', 'it\'s "mine"'],
]);
const server = createLoginServer((name, password) =>
  accounts.has(name) && accounts.get(name) === password ? `4f2A9c${name.length}` : null,
);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;

for (const [name, password] of accounts) {
  const response = await post('/login', name, password);
  assert.equal(response.status, 204);
  const cookie = cookieOf(response);
  assert.equal(cookie.value, `4f2A9c${name.length}`);
  assert.equal(cookie.path, '/');
  const seconds = cookie['max-age'] === undefined ? (Date.parse(cookie.expires) - Date.now()) / 1000 : Number(cookie['max-age']);
  assert.ok(Math.abs(seconds - 8 * 3600) < 60);
  assert.ok(cookie.domain === undefined || /^\.?shop\.example\.com$/.test(cookie.domain));
}
for (const [name, password] of [['ada', 'wrong'], ['nobody', 'x'], ['', '']]) {
  const response = await post('/login', name, password);
  assert.equal(response.status, 401);
  assert.deepEqual(response.headers.getSetCookie(), []);
}
const logout = await post('/logout');
assert.equal(logout.status, 204);
const gone = cookieOf(logout);
assert.equal(gone.path, '/');
assert.ok(Number(gone['max-age'] ?? 1) <= 0 || Date.parse(gone.expires) < Date.now());
assert.equal((await fetch(`${base}/login`)).status, 404);
assert.equal((await post('/other', 'ada', 'two words')).status, 404);
process.exit(0);

function post(path, name, password) {
  return fetch(`${base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
}

/** The cookie that an answer sets: its value and its attributes, named in small letters. */
function cookieOf(response) {
  const texts = response.headers.getSetCookie().filter((text) => /^\s*session\s*=/.test(text));
  if (texts.length !== 1) return undefined;
  const [pair, ...rest] = texts[0].split(';').map((part) => part.trim());
  const attributes = rest.map((part) => part.split('='));
  return { value: pair.slice(8), ...Object.fromEntries(attributes.map(([name, value]) => [name.toLowerCase(), value ?? ''])) };
}
