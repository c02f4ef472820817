import type { WatchedValue } from '../../../egress/gate/gate.ts';
import { Mutex } from '../../../model/local/mutex.ts';
import type { OutboundRequest } from '../../../model/remote/outbound-request.ts';
import type { Encoding } from '../../finding.ts';
import { nextTurn } from '../../next-turn.ts';
import type { NameSources } from '../../pii/names/find-names.ts';
import type { PlaceholderType } from '../../placeholders/placeholder-type.ts';
import type { Vault } from '../../vault/vault.ts';
import type { VaultEntry } from '../../vault/vault-entry.ts';
import { wireFormats } from '../formats/wire-formats.ts';
import { KnownValues } from '../known-values/known-values.ts';
import type { DataGroup } from './data-group.ts';
import { hiddenValuesOf, typeOf } from './hidden-values.ts';
import type { Leaf } from './leaf.ts';
import { LeafHider } from './leaf-hider.ts';
import { LeafScanner } from './leaf-scanner.ts';
import type { RedactedRequest } from './redacted-request.ts';
import { RequestBody } from './request-body.ts';
import { RequestHead } from './request-head.ts';

export interface RequestRedactorOptions {
  readonly vault: Vault;
  /** Where people's names are known from. */
  readonly names?: NameSources | undefined;
}

/** Others have their turn after so many UTF-16 units: other requests, and whoever gives this one up. */
const longestTurn = 128 * 1024;

/** Hides what is private in requests. The same request becomes the same bytes, as long as no new value was found since. */
export class RequestRedactor {
  readonly #vault: Vault;
  readonly #scanner: LeafScanner;
  readonly #known = new KnownValues();
  readonly #hider: LeafHider;
  /** Until a text is finished a stand-in may be exchanged for another: nobody else may use it meanwhile. */
  readonly #mutex = new Mutex();
  readonly #learned = new Set<VaultEntry>();
  #revision = -1;

  constructor({ vault, names }: RequestRedactorOptions) {
    this.#vault = vault;
    this.#scanner = new LeafScanner(names);
    this.#hider = new LeafHider(vault, this.#known);
  }

  /** @throws the signal's reason when aborted */
  async redact(request: OutboundRequest, signal?: AbortSignal): Promise<RedactedRequest> {
    const head = new RequestHead(request.path, request.headers);
    const body = new RequestBody(request, wireFormats[request.format]);
    const leaves = [...head.leaves, ...body.leaves];
    const groups = [...head.groups, ...body.groups];
    await this.#scan(leaves, groups, signal);
    const release = await this.#mutex.acquire();
    try {
      const fresh = [...(await this.#learnStored()), ...(await this.#learnFound(leaves))];
      for (const leaf of leaves) leaf.findings.push(...this.#hider.knownIn(leaf.text));
      for (const group of groups) group.handOn(this.#hider.knownIn(group.text));
      for (const leaf of leaves) await this.#hider.hide(leaf);
      fresh.push(...(await this.#learnStored()));
      const { replaced, secrets } = summaryOf(leaves);
      const text = body.write(Object.keys(replaced).length > 0);
      return { path: head.path, headers: head.headers, body: text, replaced, secrets, fresh };
    } finally {
      release();
    }
  }

  async #scan(
    leaves: readonly Leaf[],
    groups: readonly DataGroup[],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    try {
      let length = 0;
      for (const leaf of leaves) {
        await this.#scanner.scanLeaf(leaf, signal);
        length += leaf.text.length;
        if (length < longestTurn) continue;
        await nextTurn(signal);
        length = 0;
      }
      for (const group of groups) await this.#scanner.scanGroup(group, signal);
    } finally {
      signal?.throwIfAborted();
    }
  }

  /** Values that the vault has and that were not learned yet, as those of earlier runs. */
  async #learnStored(): Promise<WatchedValue[]> {
    const { revision } = this.#vault;
    if (revision === this.#revision) return [];
    this.#revision = revision;
    const fresh: WatchedValue[] = [];
    for (const entry of this.#vault.entries) {
      if (this.#learned.has(entry)) continue;
      this.#learned.add(entry);
      const { value, type, encoding, issuedForm, standIn } = entry;
      fresh.push(...(await this.#learn(value, type, encoding)));
      if (issuedForm !== 'token') fresh.push({ value, type, standIn });
    }
    return fresh;
  }

  async #learnFound(leaves: readonly Leaf[]): Promise<WatchedValue[]> {
    const fresh: WatchedValue[] = [];
    for (const { text, findings } of leaves) {
      for (const finding of findings) {
        const value = text.slice(finding.start, finding.end);
        fresh.push(...(await this.#learn(value, typeOf(finding), finding.encoding)));
      }
    }
    return fresh;
  }

  /** @returns what was not known before */
  async #learn(
    text: string,
    type: PlaceholderType,
    encoding: Encoding | undefined,
  ): Promise<readonly WatchedValue[]> {
    const values = await hiddenValuesOf(text, type, encoding, (plain) => this.#scanner.findIn(plain));
    return values.filter((hidden) => this.#known.add(hidden.value, hidden.type));
  }
}

function summaryOf(leaves: readonly Leaf[]): Pick<RedactedRequest, 'replaced' | 'secrets'> {
  const counts = new Map<PlaceholderType, number>();
  const secrets = new Set<string>();
  for (const { text, redaction } of leaves) {
    for (const { type, original } of redaction?.replacements ?? []) {
      if (type === 'literal') continue;
      counts.set(type, (counts.get(type) ?? 0) + 1);
      if (type === 'secret') secrets.add(text.slice(original.start, original.end));
    }
  }
  return { replaced: Object.fromEntries([...counts].sort()), secrets };
}
