import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { renderComment } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const cases = [
  ['Ada', 'Hello', [['Hello']]],
  ['  Bo  ', '\n one\ntwo \n\n three\n\n\nfour\n', [['one', 'two'], ['three'], ['four']]],
  ["Conor O'Neil", "It's 5 < 6 && 7 > 6, isn't it?", [["It's 5 < 6 && 7 > 6, isn't it?"]]],
  ['Jürgen "JJ" Groß & Co.', 'Grüße "von" hier: 100 % & mehr', [['Grüße "von" hier: 100 % & mehr']]],
  ['Ada', 'a = b; // { c } $& $1 \\n', [['a = b; // { c } $& $1 \\n']]],
  ['Ada', '', []],
  ['Ada', '  \n\n ', []],
];
for (const [name, text, paragraphs] of cases) {
  const html = renderComment({ name, text });
  const parts = parse(html);
  const expected = ['article', 'h3', name.trim(), '/h3'];
  for (const lines of paragraphs)
    expected.push('p', ...lines.flatMap((line, index) => (index === 0 ? [line] : ['br', line])), '/p');
  expected.push('/article');
  assert.deepEqual(flatten(parts), expected, html);
  assert.deepEqual(parts[0].attributes, { class: 'comment', title: name.trim() }, html);
}

/** Tags and texts, with neighbouring texts as one, without the spaces around them. */
function flatten(parts) {
  const joined = [];
  let text = '';
  for (const part of [...parts, { tag: '' }]) {
    if (part.tag === undefined) {
      text += part.text;
      continue;
    }
    if (text.trim() !== '') joined.push(text.trim());
    text = '';
    if (part.tag !== '') joined.push(part.tag);
  }
  return joined;
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
