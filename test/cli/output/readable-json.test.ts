import { expect, it } from 'vitest';
import { readableJson } from '../../../src/cli/output/egress/readable-json.ts';

it('starts a new line behind each line feed in a string, and nowhere else', () => {
  const value = { a: 'one\ntwo\n', b: ['C:\\new\\\nline', 'no \\n'], c: 1 };
  expect(readableJson(JSON.stringify(value))).toBe(`{
  "a": "one\\n
    two\\n",
  "b": [
    "C:\\\\new\\\\\\n
      line",
    "no \\\\n"
  ],
  "c": 1
}`);
});

it('leaves alone what is no JSON', () => {
  expect(readableJson('{"a')).toBe('{"a');
});
