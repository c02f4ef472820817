import type { GuidedModel } from '../../../model/local/decoding-guide.ts';
import type { DecodingPosition } from '../../../model/local/sampler.ts';
import type { CodeLanguage } from '../../analysis/syntax/code-language.ts';
import type { CandidateCode } from '../candidate-code.ts';
import type { ContextPair, PairLogits } from './context-pair.ts';
import type { ContextPairs } from './context-pairs.ts';
import { addContrast, type ContrastStrength } from './contrast-logits.ts';
import { type Contrasted, contrastedRule, contrastedTopic } from './contrasted.ts';
import type { RelevantCalls } from './relevant-calls.ts';

export interface ContrastParts {
  readonly model: GuidedModel;
  readonly pairs: ContextPairs;
  readonly language: CodeLanguage;
  /** Code that the reply goes on with. */
  readonly header: string;
  readonly strength: ContrastStrength;
  readonly calls: RelevantCalls;
  readonly signal: AbortSignal | undefined;
}

interface StoppedCandidate {
  readonly position: DecodingPosition;
  readonly code: CandidateCode;
}

/** The contrast of two contexts, in stretches of code that matter for security and nowhere else. */
export class Contrast {
  readonly #parts: ContrastParts;
  readonly #prepared = new Map<number, { readonly tokens: number; readonly logits: PairLogits }>();
  readonly #used = new Set<ContextPair>();

  constructor(parts: ContrastParts) {
    this.#parts = parts;
  }

  /** Whether the place matters, so that `prepare` has to come before the next token. */
  awaits(position: DecodingPosition, code: CandidateCode): boolean {
    return this.#contrastedAt(code) !== undefined && !this.#isPrepared(position);
  }

  /** Reads what the candidates have written in both contexts. */
  async prepare(stopped: readonly StoppedCandidate[]): Promise<void> {
    const { model, pairs, header, language, signal } = this.#parts;
    const byRequest = new Map<string, { contrasted: Contrasted; positions: DecodingPosition[] }>();
    for (const { position, code } of stopped) {
      const contrasted = this.#contrastedAt(code);
      if (!contrasted || this.#isPrepared(position)) continue;
      const group = byRequest.get(contrasted.id) ?? { contrasted, positions: [] };
      group.positions.push(position);
      byRequest.set(contrasted.id, group);
    }
    for (const { contrasted, positions } of byRequest.values()) {
      const pair = pairs.pairFor(model, contrasted, header, language);
      if (!this.#used.has(pair)) pair.restart();
      this.#used.add(pair);
      const logits = await pair.logitsAfter(positions, signal);
      for (const [index, { candidate, tokens }] of positions.entries()) {
        this.#prepared.set(candidate, { tokens: tokens.length, logits: logits[index]! });
      }
    }
  }

  /** @returns whether anything was added */
  apply(position: DecodingPosition, logits: Float32Array): boolean {
    const prepared = this.#prepared.get(position.candidate);
    if (!prepared) return false;
    this.#prepared.delete(position.candidate);
    if (prepared.tokens !== position.tokens.length) return false;
    addContrast(logits, prepared.logits, this.#parts.strength);
    return true;
  }

  #isPrepared({ candidate, tokens }: DecodingPosition): boolean {
    return this.#prepared.get(candidate)?.tokens === tokens.length;
  }

  #contrastedAt(code: CandidateCode): Contrasted | undefined {
    const { calls, language } = this.#parts;
    if (!code.scanner.isCode || code.isForced) return undefined;
    const topic = code.scanner.topic();
    if (topic && calls.concerns(topic.cwe)) return contrastedTopic(topic, language);
    const rule = calls.ruleOf(code.scanner.callees());
    if (rule) return contrastedRule(rule, language);
    const found = code.firstVersion?.weakness;
    return found && contrastedRule({ ...found, id: found.rule }, language);
  }
}
