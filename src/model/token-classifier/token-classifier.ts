import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { createSession } from '../local/execution-provider.ts';
import { type Token, type WordPieceFile, WordPieceTokenizer } from './word-piece.ts';

/** How likely one token is what was asked for. */
export interface TokenProbability {
  /** Half-open UTF-16 span of the text. */
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
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

  /**
   * @param tokens at most `window` of them
   * @param labels what to look for, as the model names it: `B-SURNAME`
   * @returns for each token the probability that one of the labels is right
   */
  async classify(tokens: readonly Token[], labels: ReadonlySet<string>): Promise<TokenProbability[]> {
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
    const wanted = this.#labels.flatMap((label, index) => (labels.has(label) ? [index] : []));
    const count = this.#labels.length;
    return tokens.map(({ start, end }, index) => {
      const row = logits.subarray((index + 1) * count, (index + 2) * count);
      return { start, end, probability: shareOf(wanted, row) };
    });
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}

/** Of the softmax over a row, the part of some places. */
function shareOf(places: readonly number[], row: Float32Array): number {
  const highest = row.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const weight = (value: number) => Math.exp(value - highest);
  const total = row.reduce((sum, value) => sum + weight(value), 0);
  return places.reduce((sum, place) => sum + weight(row[place]!), 0) / total;
}
