import { readFileSync } from 'node:fs';
import { sourceTree } from '../support/source-tree.ts';

const code = /\.(?:ts|js|py|md|sh)$/;

/** Prompts of a given size made of published sources, one after the other; each begins where the last one ended. */
export class Prompts {
  #left: string;

  constructor() {
    const files = sourceTree().filter(({ path, bytes }) => code.test(path) && bytes > 1000 && bytes < 40_000);
    const step = Math.max(1, Math.floor(files.length / 800));
    this.#left = files
      .filter((_, index) => index % step === 0)
      .map(({ path, file }) => `File ${path}:\n${readFileSync(file, 'utf8')}\n`)
      .join('');
  }

  /** @param bytes of the whole request body, about */
  next(bytes: number): object[] {
    const text = this.#left.slice(0, bytes);
    this.#left = this.#left.slice(bytes) + text;
    const half = text.length >> 1;
    return [
      { role: 'system', content: 'You are a careful programmer.' },
      { role: 'user', content: text.slice(0, half) },
      { role: 'assistant', content: 'I see. What else is there?' },
      { role: 'user', content: text.slice(half) },
    ];
  }
}
