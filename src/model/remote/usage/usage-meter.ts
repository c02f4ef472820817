import { PpagentError } from '../../../errors/ppagent-error.ts';
import type { TokenUsage } from '../model-reply.ts';
import { costOf, type ModelPrice } from './model-price.ts';

/** What may be spent on remote models. */
export interface SpendingLimits {
  /** Tokens sent and received. */
  readonly tokens?: number;
  /** In US dollars. */
  readonly cost?: number;
}

/** What was spent. */
export interface Spent extends TokenUsage {
  /** In US dollars; null where the price is not known. */
  readonly cost: number | null;
  /** Whether all of it is what the provider says: where it says nothing, tokens are estimated. */
  readonly isExact: boolean;
}

/** One request that is under way; to be settled once, whatever becomes of it. */
export interface Spending {
  /** @param usage as the provider counts; where it does not, what was expected of the prompt and `written` count */
  settle(usage: TokenUsage | undefined, written: number): void;
}

/** Counts what requests to one model use up, and lets none begin once a limit is reached. */
export class UsageMeter {
  readonly #limits: SpendingLimits;
  readonly #price: ModelPrice | undefined;
  #used: TokenUsage = { input: 0, cachedInput: 0, output: 0 };
  /** Tokens of the prompts of requests under way. */
  #expected = 0;
  #isExact = true;

  /** @throws PpagentError USAGE for a limit of cost where the price is not known */
  constructor(limits: SpendingLimits = {}, price?: ModelPrice) {
    if (limits.cost !== undefined && price === undefined) {
      throw new PpagentError('USAGE', 'the cost cannot be limited: the price of the model is not known', {
        remedy: 'Add --price INPUT,OUTPUT in US dollars per million tokens, or write it into your settings.',
      });
    }
    this.#limits = limits;
    this.#price = price;
  }

  get spent(): Spent {
    const cost = this.#price === undefined ? null : costOf(this.#used, this.#price);
    return { ...this.#used, cost, isExact: this.#isExact };
  }

  /**
   * Notes that a request begins.
   *
   * @param promptTokens that it is expected to take
   * @throws PpagentError BUDGET_EXHAUSTED when its prompt alone would go beyond a limit
   */
  begin(promptTokens: number): Spending {
    this.#assertWithin(this.#expected + promptTokens);
    this.#expected += promptTokens;
    let settled = false;
    return {
      settle: (usage, written) => {
        if (settled) return;
        settled = true;
        this.#expected -= promptTokens;
        if (usage === undefined) this.#isExact = false;
        this.#add(usage ?? { input: promptTokens, cachedInput: 0, output: written });
      },
    };
  }

  #add({ input, cachedInput, output }: TokenUsage): void {
    this.#used = {
      input: this.#used.input + input,
      cachedInput: this.#used.cachedInput + cachedInput,
      output: this.#used.output + output,
    };
  }

  #assertWithin(promptTokens: number): void {
    const { input, output, cachedInput } = this.#used;
    const { tokens = Infinity, cost = Infinity } = this.#limits;
    if (input + output + promptTokens > tokens) {
      throw exhausted(`${tokens} tokens would be used up`, '--max-tokens');
    }
    const next = { input: input + promptTokens, cachedInput, output };
    if (this.#price && costOf(next, this.#price) > cost)
      throw exhausted(`$${cost} would be used up`, '--max-cost');
  }
}

function exhausted(what: string, option: string): PpagentError {
  return new PpagentError('BUDGET_EXHAUSTED', `no further request is sent: ${what}`, {
    remedy: `Allow more with ${option}.`,
  });
}
