import { sourceCorpora } from '../support/source-corpus.ts';

/** Prompts of a given size made of published sources, one after the other; each begins where the last one ended. */
export class Prompts {
  #left: string;

  constructor() {
    const files = sourceCorpora(0).flatMap(({ files }) => files);
    const step = Math.max(1, Math.floor(files.length / 400));
    this.#left = files
      .filter((_, index) => index % step === 0)
      .map(({ path, text }) => `File ${path}:\n${text}\n`)
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
