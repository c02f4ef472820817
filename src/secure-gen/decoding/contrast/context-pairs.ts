import type { GuidedModel } from '../../../model/local/decoding-guide.ts';
import type { CodeLanguage } from '../../analysis/syntax/code-language.ts';
import type { ContextPair } from './context-pair.ts';
import { type Contrasted, nameOf } from './contrasted.ts';
import { LinearPair } from './linear-pair.ts';
import { PlacedPair } from './placed-pair.ts';

/** Pairs that are kept at once: each is a cache of some hundred tokens. */
const mostPairs = 3;
/** Code before the reply that the contexts go on with, in characters. */
const longestHeader = 1_200;

/** Pairs of contexts, by what they contrast and the code that they go on with; those last used are kept. */
export class ContextPairs {
  readonly #pairs = new Map<string, ContextPair>();

  /** The pair for a request and the code before the reply. */
  pairFor(model: GuidedModel, contrasted: Contrasted, header: string, language: CodeLanguage): ContextPair {
    const code = header.slice(-longestHeader);
    const key = `${contrasted.id}\n${code}`;
    let pair = this.#pairs.get(key);
    this.#pairs.delete(key);
    if (!pair) {
      const promptOf = (content: string) =>
        model.tokenizer.encodePrompt({
          kind: 'chat',
          messages: [{ role: 'user', content }],
          replyPrefix: `\`\`\`${nameOf(language)}\n${code}`,
        });
      const prompts = { secure: promptOf(contrasted.secure), weak: promptOf(contrasted.weak) };
      pair = model.placesRows ? new PlacedPair(model, prompts) : new LinearPair(model, prompts);
      const [oldest] = this.#pairs.keys();
      if (this.#pairs.size >= mostPairs && oldest !== undefined) this.#pairs.delete(oldest);
    }
    this.#pairs.set(key, pair);
    return pair;
  }
}
