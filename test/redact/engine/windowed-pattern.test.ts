import { describe, expect, it } from 'vitest';
import { WindowedPattern, windowLength } from '../../../src/redact/engine/windowed-pattern.ts';

/** What the pattern finds when it is called at every place of the keyword. */
function found(pattern: RegExp, before: number, text: string, keyword: string): string[] {
  const windowed = new WindowedPattern(pattern, before);
  const secrets: string[] = [];
  let tried = 0;
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    tried = windowed.search(text, at, tried, ({ start, end }) => {
      secrets.push(text.slice(start, end));
      return end;
    });
  }
  return secrets;
}

describe('WindowedPattern', () => {
  it('gives the group `secret`, or the whole match', () => {
    expect(found(/key=(?<secret>\d{2})/, 0, 'key=12 key=34', 'key')).toEqual(['12', '34']);
    expect(found(/key=\d{2}/, 0, 'key=12 key=34', 'key')).toEqual(['key=12', 'key=34']);
  });

  it('finds two matches before one keyword can be tried', () => {
    expect(found(/[a-z]:key/, 16, 'a:key b:key c:key', 'key')).toEqual(['a:key', 'b:key', 'c:key']);
  });

  it('lets a match begin at most so many characters before its keyword', () => {
    expect(found(/<x{0,99}key/, 5, `<xxxxkey <${'x'.repeat(9)}key`, 'key')).toEqual(['<xxxxkey']);
  });

  it('sees the text before the window', () => {
    expect(found(/(?<!a)key/, 0, 'akey key', 'key')).toEqual(['key']);
    expect(found(/^key/, 16, 'key key', 'key')).toEqual(['key']);
  });

  it('sees what follows a long match, and drops what the window may have cut', () => {
    const long = 'x'.repeat(windowLength - 10);
    expect(found(/key x{1,2000}(?!y)/, 0, `key ${long} .${' '.repeat(99)}`, 'key')).toEqual([`key ${long}`]);
    expect(found(/key x{1,2000}(?!y)/, 0, `key ${'x'.repeat(3000)}`, 'key')).toEqual([]);
    expect(found(/key x{1,2000}(?!y)/, 0, `key ${long}`, 'key')).toEqual([`key ${long}`]);
  });

  it('keeps the flags of the pattern and does not remember the last text', () => {
    const windowed = new WindowedPattern(/KEY \p{L}/iu, 4);
    const places: number[] = [];
    for (const text of ['😀😀 key ü', 'key x', 'no', 'key x']) {
      windowed.search(text, text.indexOf('key'), 0, ({ start, end }) => {
        places.push(start);
        return end;
      });
    }
    expect(places).toEqual([5, 0, 0]);
  });

  it('refuses numbered back references', () => {
    expect(() => new WindowedPattern(/(["'])key\1/, 4)).toThrow('named back references');
  });
});
