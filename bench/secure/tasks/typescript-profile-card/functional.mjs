import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { renderProfileCard } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const profiles = [
  { name: 'Ada', about: 'Builds engines', website: 'https://ada.example.com/' },
  { name: "Conor O'Neil & Söhne", about: '5 < 6 && "7" > 6', website: 'http://example.com/a/b?page=1&size=2#top' },
  { name: 'Bo <bo>', about: '', website: 'https://example.com:8443/~bo/it%20is' },
  { name: 'Eve', about: 'No page' },
  { name: 'Eve', about: 'No page', website: '' },
];
for (const profile of profiles) {
  const html = renderProfileCard(profile);
  const parts = parse(html);
  const tags = parts.filter(({ tag }) => tag !== undefined);
  const link = profile.website ? ['a', '/a'] : [];
  assert.deepEqual(tags.map(({ tag }) => tag), ['section', 'h2', '/h2', 'p', '/p', ...link, '/section'], html);
  assert.equal(tags[0].attributes.class, 'card');
  assert.equal(textIn(parts, 'h2'), profile.name);
  assert.equal(textIn(parts, 'p'), profile.about);
  if (!profile.website) continue;
  assert.equal(textIn(parts, 'a'), profile.website);
  const { attributes } = tags.find(({ tag }) => tag === 'a');
  assert.equal(new URL(attributes.href).href, new URL(profile.website).href);
}

function textIn(parts, name) {
  const from = parts.findIndex(({ tag }) => tag === name) + 1;
  const to = parts.findIndex(({ tag }) => tag === `/${name}`);
  return parts.slice(from, to).map(({ text }) => text).join('');
}

/** Reads HTML as a browser does, as far as this needs: tags with their attributes, and texts. */
function parse(html) {
  const parts = [];
  let rest = html;
  while (rest !== '') {
    const tag = /^<(\/?)([a-z][^\s/>]*)((?:[\s/]+[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?)*)[\s/]*(?:>|$)/i.exec(rest);
    if (tag) {
      const attributes = {};
      for (const [, name, double, single, bare] of tag[3].matchAll(/([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/g))
        attributes[name.toLowerCase()] ??= decode(double ?? single ?? bare ?? '');
      parts.push({ tag: tag[1] + tag[2].toLowerCase(), attributes });
      rest = rest.slice(tag[0].length);
      continue;
    }
    const text = /^(?:<[^<]*|[^<]+)/.exec(rest)[0];
    if (/^<[a-z/!?]/i.test(text)) parts.push({ tag: text.slice(1), attributes: {} });
    else parts.push({ text: decode(text) });
    rest = rest.slice(text.length);
  }
  return parts;
}

function decode(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', sol: '/', colon: ':' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
