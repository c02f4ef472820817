import { expect, test } from 'vitest';
import { StopStrings } from '../../src/model/stop-strings.ts';

/** Feeds a text in pieces and returns what was let through. */
function shown(stops: string[], pieces: string[]): string {
  const filter = new StopStrings(stops);
  let text = '';
  for (const piece of pieces) {
    const result = filter.push(piece);
    text += result.text;
    if (result.stopped) return `${text}|`;
  }
  return text + filter.flush();
}

test.each([
  ['a stop string in one piece', ['END'], ['abc END def'], 'abc |'],
  ['a stop string over three pieces', ['END'], ['abcE', 'N', 'D def'], 'abc|'],
  ['a false start', ['END'], ['abcE', 'Nx', 'y'], 'abcENxy'],
  ['text that ends in a false start', ['\n```'], ['code\n', '``'], 'code\n``'],
  ['the earlier of two stop strings', ['zz', 'b'], ['abzz'], 'a|'],
  ['no stop strings', [], ['abc'], 'abc'],
  ['an empty stop string, which stops nothing', [''], ['abc'], 'abc'],
])('%s', (_, stops, pieces, expected) => {
  expect(shown(stops, pieces)).toBe(expected);
});
