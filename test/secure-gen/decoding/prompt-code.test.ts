import { expect, test } from 'vitest';
import { codeOfPrompt, shortenedContext } from '../../../src/secure-gen/decoding/prompt-code.ts';

const messages = [
  { role: 'user', content: 'Mend:\n```python\ndef f():\n    pass\n```\nReply with code.' },
] as const;

test('a reply that was begun in a block is code from its start', () => {
  const code = codeOfPrompt({ kind: 'chat', messages, replyPrefix: '```python\ndef f():' });
  expect(code).toEqual({ before: 'def f():', isCode: true, shown: ['def f():\n    pass'] });
});

test('a reply of which nothing was said may hold a block', () => {
  expect(codeOfPrompt({ kind: 'chat', messages })).toMatchObject({ before: '', isCode: false });
  expect(codeOfPrompt({ kind: 'chat', messages, replyPrefix: 'Sure.' })).toMatchObject({ isCode: false });
  const closed = '```python\ndef f():\n    pass\n```\n';
  expect(codeOfPrompt({ kind: 'chat', messages, replyPrefix: closed })).toMatchObject({ isCode: false });
});

test('what is not a conversation is code', () => {
  expect(codeOfPrompt({ kind: 'text', text: 'a = 1' })).toEqual({ before: 'a = 1', isCode: true, shown: [] });
  const hole = codeOfPrompt({ kind: 'fill-in-the-middle', prefix: 'a = ', suffix: ';' });
  expect(hole).toMatchObject({ before: 'a = ', isCode: true });
});

test('of a long file the imports and the end are kept', () => {
  const short = 'import a from "b";\n';
  expect(shortenedContext(short)).toBe(short);
  const long = `${short}const c = require("d");\n${'x();\n'.repeat(8_000)}const last = 1;\n`;
  const kept = shortenedContext(long);
  expect(kept.length).toBeLessThan(9_000);
  expect(kept).toContain('import a from "b";\nconst c = require("d");\n');
  expect(kept.endsWith('const last = 1;\n')).toBe(true);
});
