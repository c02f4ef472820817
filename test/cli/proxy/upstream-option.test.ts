import { expect, test } from 'vitest';
import { parseUpstreams } from '../../../src/cli/proxy/upstream-option.ts';

const gateway = 'https://gateway.example.com/v1';

test.each([
  [[], { openai: 'openai', anthropic: 'anthropic' }],
  [['anthropic'], { anthropic: 'anthropic' }],
  [[gateway], { openai: gateway, anthropic: gateway }],
  [['anthropic', gateway], { openai: gateway, anthropic: 'anthropic' }],
  [[`openai=${gateway}`, 'anthropic'], { openai: gateway, anthropic: 'anthropic' }],
  [[`anthropic=${gateway}`], { anthropic: gateway }],
])('%j sends each family of calls where it says', (values, targets) => {
  expect(parseUpstreams(values)).toEqual(targets);
});

test.each([
  [['gemini']],
  [['ftp://example.com']],
  [['openai', `openai=${gateway}`]],
  [[gateway, 'http://127.0.0.1:1/v1']],
])('%j is refused', (values) => {
  expect(() => parseUpstreams(values)).toThrow(expect.objectContaining({ code: 'USAGE' }));
});
