import type { WireRequest } from '../../egress/gate/wire-request.ts';
import type { Sealed } from '../../egress/seal/sealed.ts';
import type { Span } from '../finding.ts';
import { findPlaceholders } from '../restore/find-placeholders.ts';
import type { Vault } from '../vault/vault.ts';

/** A place of a text where something is hidden. */
export interface ShownPlaceholder extends Span {
  readonly type: string;
}

/** A request as it would leave. */
export class PreparedRequest {
  readonly sealed: Sealed<WireRequest>;
  /** Secrets that stood in it before. */
  readonly secrets: ReadonlySet<string>;
  readonly #vault: Vault;

  constructor(sealed: Sealed<WireRequest>, secrets: ReadonlySet<string>, vault: Vault) {
    this.sealed = sealed;
    this.secrets = secrets;
    this.#vault = vault;
  }

  /** The body as text, for whoever wants to see it. */
  get text(): string {
    return Buffer.from(this.sealed.body).toString('utf8');
  }

  /** Where in `text` placeholders stand, in their order. */
  placeholders(): ShownPlaceholder[] {
    return findPlaceholders(this.text, this.#vault.issued).matches.flatMap(({ start, end, entry }) =>
      entry ? [{ start, end, type: entry.type }] : [],
    );
  }
}
