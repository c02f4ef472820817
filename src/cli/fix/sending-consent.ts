import type { Purpose } from '../../egress/gate/wire-request.ts';
import type { Risk } from '../../egress/policy/risk-of.ts';

/** A request that waits to be sent, as far as it matters to whoever agrees to it. */
export interface SendingPreview {
  readonly bytes: number;
  /** Hidden values by type. */
  readonly replaced: Readonly<Record<string, number>>;
  readonly sources: readonly string[];
  readonly risk: Risk;
}

export interface SendingConsentOptions {
  readonly purpose: Extract<Purpose, 'fix' | 'escalation'>;
  /** Whether the user agreed beforehand. */
  readonly yes: boolean;
  /** Absent where nobody can be asked. */
  readonly ask?: (preview: SendingPreview) => Promise<boolean>;
}

/**
 * Whether requests may be sent as far as the user is concerned; what policy forbids, the gate refuses anyway. A model that
 * was named with --model may be asked unless the risk says to ask the user first. An escalation is always asked about
 * where somebody can be asked, and needs `--yes` or a low risk where nobody can. Whoever agreed to a file is not asked about
 * it again until more is at stake; whoever did not is not asked again at all.
 */
export class SendingConsent {
  readonly #options: SendingConsentOptions;
  readonly #agreed: SendingPreview[] = [];
  #isDeclined = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: SendingConsentOptions) {
    this.#options = options;
  }

  /** One at a time: several requests may be ready at once, and there is one terminal. */
  agreesTo(preview: SendingPreview): Promise<boolean> {
    const answer = this.#turn.then(() => this.#decide(preview));
    this.#turn = answer.catch(() => {});
    return answer;
  }

  async #decide(preview: SendingPreview): Promise<boolean> {
    const { purpose, yes, ask } = this.#options;
    const isHarmless = preview.risk.decision !== 'ask';
    if (yes || (isHarmless && (purpose === 'fix' || ask === undefined))) return true;
    if (ask === undefined || this.#isDeclined) return false;
    if (this.#agreed.some((earlier) => covers(earlier, preview))) return true;
    const agrees = await ask(preview);
    if (agrees) this.#agreed.push(preview);
    else this.#isDeclined = true;
    return agrees;
  }
}

function covers(agreed: SendingPreview, { sources, replaced, risk }: SendingPreview): boolean {
  return (
    risk.score <= agreed.risk.score &&
    sources.every((source) => agreed.sources.includes(source)) &&
    Object.keys(replaced).every((type) => type in agreed.replaced)
  );
}
