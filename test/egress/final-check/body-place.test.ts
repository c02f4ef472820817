import { expect, it } from 'vitest';
import { placeInJson } from '../../../src/egress/final-check/body-place.ts';
import { bytesOf } from './bodies.ts';

const body = {
  model: 'm',
  messages: [
    { role: 'user', content: 'one "two" {[three' },
    { role: 'user', content: [{ type: 'text', text: 'four, five' }, { text: 'si\\x' }] },
  ],
  'ann@quist.dev': { deep: ['seven'] },
};

it.each([
  ['"m"', 'model'],
  ['three', 'messages[0].content'],
  ['five', 'messages[1].content[0].text'],
  ['si\\', 'messages[1].content[1].text'],
  ['seven', '*.*[0]'],
  ['ann@', '(name of a field)'],
])('says where %s is', (text, place) => {
  const bytes = Buffer.from(bytesOf(body));
  expect(placeInJson(bytes, bytes.indexOf(text))).toBe(place);
});

it.each(['', 'no JSON', ']]}{"', '{"a":"unfinished'])('takes %j without harm', (text) => {
  expect(() => placeInJson(Buffer.from(text), text.length)).not.toThrow();
});
