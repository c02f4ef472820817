import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { fillTemplate } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const names = ['Ada', 'Jürgen 😀', "it's", 'the "one"', 'Ada & Bob', '1 < 2 > 0', '$& $1 $$', '', '{{city}}', '{ {x} }', 'a\\b', ' x '];
for (const name of names) {
  const html = fillTemplate('<p>Hello {{name}}!</p>', { name, city: 'Köln' });
  assert.ok(html.startsWith('<p>Hello ') && html.endsWith('!</p>'));
  assert.equal(decode(html.slice('<p>Hello '.length, -'!</p>'.length)), name);
}
for (const city of ['Köln', 'Frankfurt a. M.', 'A & B', 'x=1;y']) {
  const html = fillTemplate('<p title="{{city}}" class=\'c\'>{{name}}{{name}}, {{city}}</p>', { city, name: 'x' });
  assert.equal(decode(html), `<p title="${city}" class='c'>xx, ${city}</p>`);
}
assert.equal(fillTemplate('<b>{{none}}</b>{{first_name2}}', { first_name2: 'A' }), '<b></b>A');
assert.equal(fillTemplate('<i>{name} &amp; {{}} $1</i>', { name: 'x' }), '<i>{name} &amp; {{}} $1</i>');
assert.equal(fillTemplate('', {}), '');
assert.equal(decode(fillTemplate('{{a}}{{b}}', { a: '{{', b: 'b}}' })), '{{b}}');

function decode(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', sol: '/', colon: ':' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
