import type { ModelTokenizer } from '../../model/local/model-tokenizer.ts';

/** The text of each token of a vocabulary, looked up once. A part of a character that is not whole gives a mark for it. */
export class TokenTexts {
  static readonly #known = new WeakMap<ModelTokenizer, TokenTexts>();
  readonly #tokenizer: ModelTokenizer;
  readonly #texts: (string | undefined)[];

  private constructor(tokenizer: ModelTokenizer, vocabularySize: number) {
    this.#tokenizer = tokenizer;
    this.#texts = new Array(vocabularySize);
  }

  /** The table of a tokenizer; there is one. */
  static of(tokenizer: ModelTokenizer, vocabularySize: number): TokenTexts {
    let table = TokenTexts.#known.get(tokenizer);
    if (!table) {
      table = new TokenTexts(tokenizer, vocabularySize);
      TokenTexts.#known.set(tokenizer, table);
    }
    return table;
  }

  textOf(token: number): string {
    let text = this.#texts[token];
    if (text === undefined) {
      text = this.#tokenizer.decode([token]);
      this.#texts[token] = text;
    }
    return text;
  }
}
