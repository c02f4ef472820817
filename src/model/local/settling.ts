import type { Branch } from './branch.ts';
import type { DecodingGuide } from './decoding-guide.ts';

/** Chooses the tokens of one branch after a call, for as long as what was proposed turns out to be right. */
export class Settling {
  readonly branch: Branch;
  readonly #guide: DecodingGuide | undefined;
  readonly #proposal: readonly number[];
  readonly #logitsAfter: (proposed: number) => Float32Array;
  #accepted = 0;
  #hasChosen = false;
  #isConsidered = false;
  #isDone = false;
  #goesBackTo: number | undefined;

  /**
   * @param proposal tokens that the call has read after the pending ones
   * @param logitsAfter logits after so many of them
   */
  constructor(
    branch: Branch,
    guide: DecodingGuide | undefined,
    proposal: readonly number[],
    logitsAfter: (proposed: number) => Float32Array,
  ) {
    this.branch = branch;
    this.#guide = guide;
    this.#proposal = proposal;
    this.#logitsAfter = logitsAfter;
  }

  /** Proposed tokens that turned out to be right: what was computed for them stays valid. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Chooses on. @returns whether the guide has to consider the branch first */
  advance(): boolean {
    while (!this.#isDone) {
      if (!this.#isConsidered && this.#guide?.stopsAt(this.branch.position)) return true;
      this.#isConsidered = false;
      this.#step();
    }
    return false;
  }

  /** What the guide has decided. @param kept tokens that stay */
  considered(kept: number): void {
    this.#isConsidered = kept >= this.branch.tokenCount;
    this.#isDone = !this.#isConsidered;
    if (this.#isDone) this.#goesBackTo = kept;
  }

  /** Takes back what the guide did not keep; to be called once the rows that were right are in the cache. */
  goBack(): void {
    if (this.#goesBackTo !== undefined) this.branch.goBack(this.#goesBackTo);
  }

  #step(): void {
    if (this.branch.finishReason !== undefined) {
      this.#isDone = true;
      return;
    }
    if (this.#hasChosen) this.#accepted++;
    const token = this.branch.choose(this.#logitsAfter(this.#accepted));
    this.#hasChosen = true;
    this.branch.pending = [token];
    const isRight = this.#accepted < this.#proposal.length && token === this.#proposal[this.#accepted];
    // A branch that has ended is looked at by the guide once more.
    this.#isDone = this.branch.finishReason === undefined ? !isRight : this.#guide === undefined;
  }
}

/** Settles the branches of a call. Where the guide stops some, it considers all of those at once. */
export async function settle(
  settlings: readonly Settling[],
  guide: DecodingGuide | undefined,
): Promise<void> {
  let waiting = settlings.filter((settling) => settling.advance());
  while (guide && waiting.length > 0) {
    const kept = await guide.consider(waiting.map(({ branch }) => branch.position));
    for (const [index, settling] of waiting.entries()) settling.considered(kept[index]!);
    waiting = waiting.filter((settling) => settling.advance());
  }
}
