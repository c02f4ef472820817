/** A token, with the half-open UTF-16 span of the text that it stands for. */
export interface Token {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** What of a `tokenizer.json` this tokenizer reads. */
export interface WordPieceFile {
  readonly model: {
    readonly vocab: Readonly<Record<string, number>>;
    readonly unk_token: string;
    readonly continuing_subword_prefix: string;
    readonly max_input_chars_per_word: number;
  };
}

/** Words: runs of letters, digits and marks, or one character of anything else that is not white space. */
const wordPattern = /[\p{L}\p{N}\p{M}\p{Co}]+|[^\s\p{Cc}\p{Cf}]/gu;

/** BERT treats these as words of their own, because their languages put no spaces between words. */
const ideograph = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]/gu;

/**
 * Uncased BERT tokenisation that knows where its tokens are in the text: lower case, accents taken off, then the longest
 * pieces of a vocabulary from left to right (Devlin et al. 2019; Wu et al. 2016, 4.1).
 */
export class WordPieceTokenizer {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #unknown: number;
  readonly #prefix: string;
  readonly #longestWord: number;

  constructor({ model }: WordPieceFile) {
    this.#vocabulary = new Map(Object.entries(model.vocab));
    this.#unknown = this.idOf(model.unk_token);
    this.#prefix = model.continuing_subword_prefix;
    this.#longestWord = model.max_input_chars_per_word;
  }

  /** @throws Error when the vocabulary has no such token */
  idOf(token: string): number {
    const id = this.#vocabulary.get(token);
    if (id === undefined) throw new Error(`the vocabulary has no ${token}`);
    return id;
  }

  /** Without the special tokens at the ends. */
  encode(text: string): Token[] {
    const tokens: Token[] = [];
    for (const match of text.matchAll(wordPattern)) {
      for (const word of splitIdeographs(match[0], match.index))
        this.#encodeWord(word.text, word.start, tokens);
    }
    return tokens;
  }

  #encodeWord(word: string, start: number, tokens: Token[]): void {
    const { characters, starts, ends } = normalise(word);
    if (characters.length === 0) return;
    const first = tokens.length;
    for (let from = 0; from < characters.length; ) {
      const piece = this.#longestPiece(characters, from);
      if (!piece || characters.length > this.#longestWord) {
        tokens.length = first;
        tokens.push({ id: this.#unknown, start, end: start + word.length });
        return;
      }
      tokens.push({ id: piece.id, start: start + starts[from]!, end: start + ends[piece.to - 1]! });
      from = piece.to;
    }
  }

  #longestPiece(characters: readonly string[], from: number): { id: number; to: number } | undefined {
    for (let to = characters.length; to > from; to--) {
      const piece = characters.slice(from, to).join('');
      const id = this.#vocabulary.get(from === 0 ? piece : this.#prefix + piece);
      if (id !== undefined) return { id, to };
    }
    return undefined;
  }
}

function* splitIdeographs(word: string, start: number): Generator<{ text: string; start: number }> {
  let at = 0;
  for (const match of word.matchAll(ideograph)) {
    if (match.index > at) yield { text: word.slice(at, match.index), start: start + at };
    at = match.index + match[0].length;
    yield { text: match[0], start: start + match.index };
  }
  if (at < word.length) yield { text: word.slice(at), start: start + at };
}

/** @returns characters as the vocabulary has them, and for each the part of the word that it comes from */
function normalise(word: string): { characters: string[]; starts: number[]; ends: number[] } {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const original of word) {
    for (const character of original.toLowerCase().normalize('NFD')) {
      if (/\p{Mn}/u.test(character)) continue;
      characters.push(character);
      starts.push(position);
      ends.push(position + original.length);
    }
    position += original.length;
    // Marks that stand by themselves belong to the letter before them.
    if (ends.length > 0) ends[ends.length - 1] = position;
  }
  return { characters, starts, ends };
}
