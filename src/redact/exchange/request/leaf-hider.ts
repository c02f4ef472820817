import { resolveOverlaps } from '../../engine/resolve-overlaps.ts';
import type { Finding } from '../../finding.ts';
import { type Redaction, type Replacement, redactText } from '../../redact-text.ts';
import type { Vault } from '../../vault/vault.ts';
import type { KnownValues } from '../known-values/known-values.ts';
import type { Leaf } from './leaf.ts';
import { bytesOfFindings, TextCache } from './text-cache.ts';

/** Memory for what earlier requests' texts became, and for what was known in them, in bytes. */
const redactionBytes = 4 * 1024 * 1024;
const knownBytes = 1024 * 1024;

/** What a replaced place takes, about, in bytes. */
const bytesOfReplacement = 300;

/** The exchange itself knows which secrets an answer may bring back. */
const requestText = { rememberPlaces: false };

interface Hidden {
  readonly redaction: Redaction;
  /** As it was when this was made: with another one it could be made otherwise. */
  readonly revision: number;
}

/** Hides in texts what was found in them, and what is known from before. */
export class LeafHider {
  readonly #vault: Vault;
  readonly #known: KnownValues;
  readonly #hidden = new TextCache<Hidden>(
    redactionBytes,
    ({ redaction }) => 2 * redaction.text.length + bytesOfReplacement * redaction.replacements.length,
  );
  readonly #knownIn = new TextCache<readonly Finding[]>(knownBytes, bytesOfFindings);

  constructor(vault: Vault, known: KnownValues) {
    this.#vault = vault;
    this.#known = known;
  }

  /** Where known values stand in a text. */
  knownIn(text: string): readonly Finding[] {
    const { size } = this.#known;
    if (size === 0) return [];
    const key = TextCache.key(text, String(size));
    const earlier = this.#knownIn.get(key);
    if (earlier) return earlier;
    const found = this.#known.findIn(text);
    this.#knownIn.set(key, found);
    return found;
  }

  /** Puts stand-ins in the place of all that was found in a leaf. */
  async hide(leaf: Leaf): Promise<void> {
    if (leaf.text === '') return;
    const findings = resolveOverlaps(leaf.findings, 'redact');
    const key = TextCache.key(leaf.text, JSON.stringify([this.#known.size, findings]));
    const earlier = this.#hidden.get(key);
    if (earlier?.revision === this.#vault.revision) {
      leaf.redaction = earlier.redaction;
      return;
    }
    leaf.redaction = await this.#redact(leaf.text, findings);
    this.#hidden.set(key, { redaction: leaf.redaction, revision: this.#vault.revision });
  }

  async #redact(text: string, findings: readonly Finding[]): Promise<Redaction> {
    const redaction = await redactText(text, undefined, findings, this.#vault, requestText);
    const telling = redaction.replacements.filter(({ standIn }) => this.knownIn(standIn).length > 0);
    if (telling.length === 0) return redaction;
    const plainer = findings.map((finding) => (telling.some(covers(finding)) ? asSecret(finding) : finding));
    return redactText(text, undefined, plainer, this.#vault, requestText);
  }
}

/** Whether a replaced place is one of a finding. */
function covers({ start, end }: Finding) {
  return ({ original }: Replacement) => original.start < end && original.end > start;
}

/** A stand-in of the value's own form may keep what it takes for no part of it; that of a secret keeps nothing. */
function asSecret({ start, end, certainty, rule, title, severity }: Finding): Finding {
  return { start, end, certainty, rule, title, severity, kind: 'secret' };
}
