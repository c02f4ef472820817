import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { createSession } from '../local/execution-provider.ts';
import { type Token, type WordPieceFile, WordPieceTokenizer } from './word-piece.ts';

/** What the model says of one token. */
export interface TokenLabel {
  /** Half-open UTF-16 span of the text. */
  readonly start: number;
  readonly end: number;
  /** As the model names it, for instance `B-SURNAME`; `O` for nothing. */
  readonly label: string;
  /** Of the label, from 0 to 1. */
  readonly probability: number;
}

interface ClassifierConfig {
  readonly id2label: Readonly<Record<string, string>>;
  readonly max_position_embeddings: number;
}

/**
 * Labels the tokens of a text with a BERT model (ONNX; inputs `input_ids`, `attention_mask`, `token_type_ids`, int64
 * [1, tokens]; output float32 [1, tokens, labels]).
 */
export class TokenClassifier {
  readonly #session: InferenceSession;
  readonly #tokenizer: WordPieceTokenizer;
  readonly #labels: readonly string[];
  /** Tokens of one call, without the special ones. */
  readonly window: number;

  private constructor(session: InferenceSession, tokenizer: WordPieceTokenizer, config: ClassifierConfig) {
    this.#session = session;
    this.#tokenizer = tokenizer;
    this.#labels = Object.keys(config.id2label).map((_key, index) => config.id2label[index]!);
    this.window = config.max_position_embeddings - 2;
  }

  /**
   * @param folder with `onnx/model_q4.onnx`, `tokenizer.json` and `config.json`
   * @throws PpagentError MODEL_LOAD_FAILED
   */
  static async open(folder: string, options: { readonly threads?: number } = {}): Promise<TokenClassifier> {
    const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
    const [tokenizer, config, session] = await Promise.all([
      read('tokenizer.json'),
      read('config.json'),
      createSession(join(folder, 'onnx', 'model_q4.onnx'), 'cpu', options),
    ]);
    return new TokenClassifier(
      session,
      new WordPieceTokenizer(tokenizer as WordPieceFile),
      config as ClassifierConfig,
    );
  }

  tokens(text: string): Token[] {
    return this.#tokenizer.encode(text);
  }

  /** @param tokens at most `window` of them */
  async classify(tokens: readonly Token[]): Promise<TokenLabel[]> {
    if (tokens.length === 0) return [];
    const { Tensor } = await import('onnxruntime-node');
    const ids = [this.#tokenizer.idOf('[CLS]'), ...tokens.map(({ id }) => id), this.#tokenizer.idOf('[SEP]')];
    const row = (value: (index: number) => number) =>
      new Tensor(
        'int64',
        BigInt64Array.from(ids, (_id, index) => BigInt(value(index))),
        [1, ids.length],
      );
    const outputs = await this.#session.run({
      input_ids: row((index) => ids[index]!),
      attention_mask: row(() => 1),
      token_type_ids: row(() => 0),
    });
    const logits = outputs[this.#session.outputNames[0]!]!.data as Float32Array;
    return tokens.map(({ start, end }, index) => ({ start, end, ...this.#likeliest(logits, index + 1) }));
  }

  async close(): Promise<void> {
    await this.#session.release();
  }

  #likeliest(logits: Float32Array, position: number): { label: string; probability: number } {
    const count = this.#labels.length;
    const row = logits.subarray(position * count, (position + 1) * count);
    let best = 0;
    for (let index = 1; index < count; index++) if (row[index]! > row[best]!) best = index;
    const total = row.reduce((sum, value) => sum + Math.exp(value - row[best]!), 0);
    return { label: this.#labels[best]!, probability: 1 / total };
  }
}
