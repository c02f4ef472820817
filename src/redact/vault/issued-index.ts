import { NeedleIndex } from '../engine/needle-index.ts';
import { decodedText } from '../restore/reading.ts';
import type { VaultEntry } from './vault-entry.ts';

/** The letters and digits of a stand-in in lower case: what is looked for in a text. */
export function lettersOf(standIn: string): string {
  return standIn.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** What stands before the first and behind the last letter or digit of a stand-in, as a reading of a text gives it. */
export function edgesOf(standIn: string): { readonly lead: string; readonly trail: string } {
  const lead = /^[^a-z0-9]*/i.exec(standIn)![0];
  const trail = /[^a-z0-9]*$/i.exec(standIn)![0];
  return { lead: decodedText(lead, 0, lead.length), trail: decodedText(trail, 0, trail.length) };
}

/** Most stand-ins have more letters and digits than that; numbers may have fewer. */
const windows = [6, 3, 1] as const;

/** The stand-ins that were issued, to be found in texts. */
export class IssuedIndex {
  readonly #entries = new Map<string, VaultEntry[]>();
  readonly #indices = windows.map((window) => ({ window, index: new NeedleIndex<string>(window) }));
  #sorted: string[] | undefined;
  #longest = 0;
  /** What stands between the letters of stand-ins, as a reading of a text gives it. */
  readonly separators = new Set<string>();
  /** What stands before the first letters of stand-ins, as `+` and `(`: characters, and most of them in one. */
  readonly leading = new Set<string>();
  #longestLead = 0;

  add(entry: VaultEntry): void {
    const key = lettersOf(entry.standIn);
    const lead = edgesOf(entry.standIn).lead;
    for (const character of lead) this.leading.add(character);
    this.#longestLead = Math.max(this.#longestLead, lead.length);
    const others = this.#entries.get(key);
    if (others) {
      others.push(entry);
      return;
    }
    this.#entries.set(key, [entry]);
    for (const character of decodedText(entry.standIn, 0, entry.standIn.length))
      this.separators.add(character);
    this.#indices.find(({ window }) => window <= key.length)?.index.add(key, key);
    if (this.#sorted) this.#sorted.splice(this.#firstAfter(this.#sorted, key), 0, key);
    this.#longest = Math.max(this.#longest, key.length);
  }

  remove(entry: VaultEntry): void {
    const key = lettersOf(entry.standIn);
    const left = (this.#entries.get(key) ?? []).filter((other) => other !== entry);
    if (left.length > 0) this.#entries.set(key, left);
    else this.#entries.delete(key);
    if (left.length === 0 && this.#sorted) {
      const at = this.#firstAfter(this.#sorted, key) - 1;
      if (this.#sorted[at] === key) this.#sorted.splice(at, 1);
    }
  }

  /** Entries whose stand-ins have these letters. */
  withLetters(letters: string): readonly VaultEntry[] {
    return this.#entries.get(letters) ?? [];
  }

  get longestLead(): number {
    return this.#longestLead;
  }

  /** Letters of the longest stand-in. */
  get longest(): number {
    return this.#longest;
  }

  /** @param visit gets the letters of a stand-in and the position after them, for every place where they stand */
  search(letters: string, visit: (found: string, end: number) => void): void {
    for (const { index } of this.#indices) {
      index.search(letters, (key, start) => {
        if (this.#entries.has(key)) visit(key, start + key.length);
      });
    }
  }

  /** Whether a stand-in's letters start with these and go on. */
  hasLonger(letters: string): boolean {
    this.#sorted ??= [...this.#entries.keys()].sort();
    return this.#sorted[this.#firstAfter(this.#sorted, letters)]?.startsWith(letters) ?? false;
  }

  /** Sorting hundreds of thousands again after each new one would cost a tenth of a second a time. */
  #firstAfter(sorted: readonly string[], letters: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! <= letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
