import { locateModel } from '../../../model/store/model-location.ts';
import { assertModelUsable } from '../../../model/store/verify-model.ts';
import { TokenClassifier } from '../../../model/token-classifier/token-classifier.ts';
import type { Span } from '../../finding.ts';

/** Says of a text how likely each part of it belongs to somebody's name. */
export type NameRecogniser = (text: string) => Promise<NameProbabilities>;

/** Characters that the model sees at once: what it was trained on. Windows overlap, so that no name is cut. */
const windowLength = 480;
const overlap = 64;

const labels = new Set(['B-GIVEN_NAME', 'I-GIVEN_NAME', 'B-SURNAME', 'I-SURNAME']);

/** By place in a text, from 0 to 1. */
export class NameProbabilities {
  readonly #byCharacter: Float32Array;

  constructor(length: number) {
    this.#byCharacter = new Float32Array(length);
  }

  /** Where windows overlap, the surer one is right: the other saw less of what is round it. */
  add({ start, end }: Span, probability: number): void {
    for (let at = start; at < end; at++) {
      this.#byCharacter[at] = Math.max(this.#byCharacter[at]!, probability);
    }
  }

  /** Of all characters of a place, on average. */
  of({ start, end }: Span): number {
    const part = this.#byCharacter.subarray(start, end);
    return part.length === 0 ? 0 : part.reduce((sum, value) => sum + value, 0) / part.length;
  }
}

export interface OpenNameRecogniserOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly threads?: number;
}

/**
 * Loads the Rampart model, which marks given names and surnames.
 *
 * @throws PpagentError MODEL_MISSING, MODEL_DAMAGED, MODEL_LOAD_FAILED
 */
export async function openNameRecogniser({
  env,
  threads,
}: OpenNameRecogniserOptions): Promise<NameRecogniser> {
  const location = await locateModel(env, 'rampart');
  await assertModelUsable(location, { env });
  const classifier = await TokenClassifier.open(location.folder, { threads });
  return (text) => namesIn(text, classifier);
}

async function namesIn(text: string, classifier: TokenClassifier): Promise<NameProbabilities> {
  const names = new NameProbabilities(text.length);
  for (const { start, end } of windows(text)) {
    const tokens = classifier.tokens(text.slice(start, end));
    for (let from = 0; from < tokens.length; from += classifier.window) {
      const found = await classifier.classify(tokens.slice(from, from + classifier.window), labels);
      for (const token of found) {
        names.add({ start: start + token.start, end: start + token.end }, token.probability);
      }
    }
  }
  return names;
}

/** Cut between words, where there are any. Windows without a letter hold no name. */
function* windows(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + windowLength);
    if (end < text.length) {
      const blank = text.slice(start + windowLength - overlap, end).search(/\s\S*$/);
      if (blank >= 0) end = start + windowLength - overlap + blank;
    }
    if (/\p{L}/u.test(text.slice(start, end))) yield { start, end };
    if (end === text.length) return;
    const back = text.slice(end - overlap, end).search(/\s/);
    start = back >= 0 ? end - overlap + back + 1 : end;
  }
}
