import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { renderBookmarks } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const bookmarks = [
  ['Example', 'https://example.com/'],
  ['Jürgens "Seite" & it\'s <b>', 'http://example.com/a/b.html'],
  ['1 < 2', 'https://example.com/find?q=x&page=2#part-1'],
  ['Help', '/help?topic=1&more=a%20b'],
  ['javascript: the good parts', 'https://example.com/javascript:x'],
  ['Port', 'https://example.com:8443/~ada/(x)'],
];
for (const [title, url] of bookmarks) {
  const html = renderBookmarks([{ title, url }]);
  const [, href, text] = /^<ul><li><a href="([^"]*)"(?: [^<>]*)?>([^<>]*)<\/a><\/li><\/ul>$/.exec(html) ?? assert.fail(html);
  assert.equal(new URL(decode(href), 'https://example.com/').href, new URL(url, 'https://example.com/').href);
  assert.equal(decode(text), title);
}
for (const bookmark of [{ url: 'https://example.com/a?b=1&c=2' }, { title: '', url: 'https://example.com/a?b=1&c=2' }])
  assert.equal(decode(/>([^<>]*)<\/a>/.exec(renderBookmarks([bookmark]))[1]), bookmark.url);

const nested = renderBookmarks([
  { title: 'First', url: 'https://example.com/1' },
  {
    title: 'News & more',
    children: [
      { title: 'Second', url: '/2' },
      { title: 'Empty', children: [] },
    ],
  },
  { title: 'Third', url: 'https://example.com/3' },
]);
assert.equal(
  decode(nested.replace(/<a href="[^"]*"[^<>]*>/g, '<a>')),
  '<ul><li><a>First</a></li><li>News & more<ul><li><a>Second</a></li><li>Empty<ul></ul></li></ul></li><li><a>Third</a></li></ul>',
);
assert.equal(renderBookmarks([]), '<ul></ul>');

function decode(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', sol: '/', colon: ':' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
