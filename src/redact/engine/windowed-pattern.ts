import type { Span } from '../finding.ts';

/** How far behind its first character a match can reach, in UTF-16 units. */
export const windowLength = 1024;

/**
 * A pattern that is tried round the places of keywords only. It sees all of the text before, for its look-behinds, and
 * `windowLength` of what follows.
 */
export class WindowedPattern {
  readonly #before: number;
  /** Sticky: skips as little as it must of what may stand before a keyword, then the pattern. */
  readonly #pattern: RegExp;

  /**
   * @param pattern has no numbered back references, since it becomes part of a larger one
   * @param before how many characters a match may have before its keyword
   */
  constructor(pattern: RegExp, before: number) {
    if (/\\[1-9]/.test(pattern.source)) {
      throw new Error(`use named back references in ${pattern.source}`);
    }
    const group = pattern.source.includes('(?<secret>') ? '(?:' : '(?<secret>';
    const flags = new Set([...pattern.flags, 'd', 'y']);
    flags.delete('g');
    this.#before = before;
    this.#pattern = new RegExp(`[^]{0,${before}}?${group}${pattern.source})`, [...flags].join(''));
  }

  /**
   * Tries the pattern where it can hold the keyword at `keywordStart`, at no place before `from`: the caller passes what
   * the last call returned, so that keywords close together do not have the same places tried again.
   *
   * @param visit gets the place of the group `secret`, of the whole match where the pattern has none; returns where to
   *   go on at the earliest
   * @returns the first place that is not tried yet
   */
  search(text: string, keywordStart: number, from: number, visit: (secret: Span) => number): number {
    let place = Math.max(0, keywordStart - this.#before, from);
    while (place <= keywordStart) {
      const to = place + this.#before + windowLength;
      this.#pattern.lastIndex = place;
      const found = this.#pattern.exec(to < text.length ? text.slice(0, to) : text);
      if (!found) return place + this.#before + 1;
      const end = this.#pattern.lastIndex;
      const secret = found.indices!.groups!.secret;
      place = Math.max(place + 1, end);
      // What the end of the window may have cut, or a look-ahead that it may have fooled.
      if (!secret || (end === to && to < text.length)) continue;
      place = Math.max(place, visit({ start: secret[0], end: secret[1] }));
    }
    return place;
  }
}
