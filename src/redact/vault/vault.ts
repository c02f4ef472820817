import { createHmac, randomBytes } from 'node:crypto';
import { makeStandIn, meanTheSame, type PlaceholderRequest } from '../placeholders/make-stand-in.ts';
import { IssuedIndex, lettersOf } from './issued-index.ts';
import type { SecretPlace, VaultEntry } from './vault-entry.ts';

/** Bytes of a repository's key. */
export const repositoryKeyLength = 32;

/**
 * What stands for what, for one repository. In memory alone: `openVault` gives one that can be saved. Placeholders depend
 * on the repository's key: the same value gets the same one wherever it stands.
 */
export class Vault {
  readonly issued = new IssuedIndex();
  protected readonly repositoryKey: Uint8Array;
  readonly #byRequest = new Map<string, VaultEntry>();
  /** In lower case: what no stand-in may be. */
  readonly #values = new Set<string>();

  constructor(repositoryKey: Uint8Array, entries: readonly VaultEntry[] = []) {
    this.repositoryKey = repositoryKey;
    for (const entry of entries) this.#add({ ...entry, places: [...entry.places] });
  }

  /** A vault that is gone with the process, under a key of its own: for a text outside a repository. */
  static ephemeral(): Vault {
    return new Vault(randomBytes(repositoryKeyLength));
  }

  /** In the order in which they were issued. */
  get entries(): Iterable<VaultEntry> {
    return this.#byRequest.values();
  }

  /** The placeholder of a value: the one that it has, or else a new one. */
  issue(request: PlaceholderRequest): VaultEntry {
    const known = this.#byRequest.get(requestKey(request));
    return known ?? this.#add(this.#firstFree(request, 0));
  }

  /** The one issued for the same, if any. */
  find(request: PlaceholderRequest): VaultEntry | undefined {
    return this.#byRequest.get(requestKey(request));
  }

  /** Another placeholder for the same, since this one stands in a text by chance. Only before it was given to anybody. */
  reissue(entry: VaultEntry): VaultEntry {
    this.issued.remove(entry);
    this.#byRequest.delete(requestKey(entry));
    return this.#add(this.#firstFree(entry, entry.attempt + 1));
  }

  /** Lets a secret come back to a place. */
  addPlace(entry: VaultEntry, place: SecretPlace): void {
    const known = entry.places.some(
      ({ path, surroundings }) => path === place.path && surroundings === place.surroundings,
    );
    if (!known) (entry.places as SecretPlace[]).push(place);
  }

  /** What marks a place in a file. @param line what stands before the secret on its line, as the model sees it */
  surroundingsOf(line: string): string {
    const words = line.replace(/\s+/g, ' ').trim().slice(-64);
    return createHmac('sha256', this.repositoryKey)
      .update(`surroundings\0${words}`)
      .digest('hex')
      .slice(0, 24);
  }

  /** Takes in what another run issued. @returns false where the same stand-in stands for something else here */
  protected adopt(entry: VaultEntry): boolean {
    const known = this.#byRequest.get(requestKey(entry));
    if (known?.standIn === entry.standIn) {
      for (const place of entry.places) this.addPlace(known, place);
      return true;
    }
    if (known || this.#isTaken(entry)) return false;
    this.#add({ ...entry, places: [...entry.places] });
    return true;
  }

  #add(entry: VaultEntry): VaultEntry {
    this.#byRequest.set(requestKey(entry), entry);
    this.#values.add(entry.value.toLowerCase());
    this.issued.add(entry);
    return entry;
  }

  #firstFree(request: PlaceholderRequest, firstAttempt: number): VaultEntry {
    const { type, value, form, encoding } = request;
    for (let attempt = firstAttempt; ; attempt++) {
      const { text, form: issuedForm } = makeStandIn(this.repositoryKey, request, attempt);
      const entry = { type, value, form, encoding, standIn: text, issuedForm, attempt, places: [] };
      if (!this.#isTaken(entry)) return entry;
    }
  }

  /** Whether a stand-in is a value of somebody, or stands for something else already. */
  #isTaken({ standIn, type, value }: VaultEntry): boolean {
    const lower = standIn.toLowerCase();
    if (lower === value.toLowerCase() || this.#values.has(lower)) return true;
    return this.issued.withLetters(lettersOf(standIn)).some((other) => {
      if (other.type !== type || !meanTheSame(type, value, other.value)) return true;
      // The same thing written in two ways: they have to differ, or one would come back as the other.
      return other.value !== value && other.standIn.toLowerCase() === lower;
    });
  }
}

function requestKey({ type, value, form, encoding }: PlaceholderRequest): string {
  return [type, form, encoding ?? '', value].join('\0');
}
