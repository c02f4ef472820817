import { createHmac, randomBytes } from 'node:crypto';
import { makeStandIn, meanTheSame, type PlaceholderRequest } from '../placeholders/make-stand-in.ts';
import { IssuedIndex, lettersOf } from './issued-index.ts';
import type { SecretPlace, VaultEntry } from './vault-entry.ts';
import type { VaultContent } from './vault-file.ts';

/** Bytes of a repository's key. */
export const repositoryKeyLength = 32;

/**
 * What stands for what, for one repository. In memory alone: `openVault` gives one that can be saved. Placeholders depend
 * on the repository's key: the same value gets the same one wherever it stands.
 */
export class Vault {
  readonly issued = new IssuedIndex();
  protected readonly repositoryKey: Uint8Array;
  /** In the order in which they were issued. Two runs may have issued two for the same. */
  readonly #all = new Set<VaultEntry>();
  /** The first of each. */
  readonly #byRequest = new Map<string, VaultEntry>();
  /** In lower case: what no stand-in may be. */
  readonly #values = new Set<string>();
  /** The letters of what no stand-in may be read like. */
  readonly #reserved = new Set<string>();
  /** What was added and not stored yet: entries, some of them for a place more, and what is reserved. */
  #changedEntries = new Set<VaultEntry>();
  #newReserved = new Set<string>();
  #revision = 0;

  constructor(repositoryKey: Uint8Array) {
    this.repositoryKey = repositoryKey;
  }

  /** A vault that is gone with the process, under a key of its own: for a text outside a repository. */
  static ephemeral(): Vault {
    return new Vault(randomBytes(repositoryKeyLength));
  }

  /** In the order in which they were issued. */
  get entries(): Iterable<VaultEntry> {
    return this.#all;
  }

  /** Grows with every change of what the vault holds. */
  get revision(): number {
    return this.#revision;
  }

  /** What the user's own texts hold and no stand-in may be read like, as its letters. */
  get reserved(): Iterable<string> {
    return this.#reserved;
  }

  /** Sees to it that no stand-in issued from now on is taken for this text. */
  reserve(text: string): void {
    const letters = lettersOf(text);
    if (this.#reserved.has(letters)) return;
    this.#reserved.add(letters);
    this.#newReserved.add(letters);
    this.#revision += 1;
  }

  /** The placeholder of a value: the one that it has, or else a new one. */
  issue(request: PlaceholderRequest): VaultEntry {
    const known = this.#byRequest.get(requestKey(request));
    return known ?? this.#addNew(this.#firstFree(request, 0));
  }

  /** The one issued for the same, if any. */
  find(request: PlaceholderRequest): VaultEntry | undefined {
    return this.#byRequest.get(requestKey(request));
  }

  /** Another placeholder for the same, since this one stands in a text by chance. Only before it was given to anybody. */
  reissue(entry: VaultEntry): VaultEntry {
    this.issued.remove(entry);
    this.#all.delete(entry);
    this.#changedEntries.delete(entry);
    this.#byRequest.delete(requestKey(entry));
    return this.#addNew(this.#firstFree(entry, entry.attempt + 1));
  }

  /** Lets a secret come back to a place. */
  addPlace(entry: VaultEntry, place: SecretPlace): void {
    const known = entry.places.some(
      ({ path, surroundings }) => path === place.path && surroundings === place.surroundings,
    );
    if (known) return;
    (entry.places as SecretPlace[]).push(place);
    this.#changedEntries.add(entry);
    this.#revision += 1;
  }

  /** What marks a place in a file. @param line what stands before the secret on its line, as the model sees it */
  surroundingsOf(line: string): string {
    const words = line.replace(/\s+/g, ' ').trim().slice(-64);
    return createHmac('sha256', this.repositoryKey)
      .update(`surroundings\0${words}`)
      .digest('hex')
      .slice(0, 24);
  }

  /** Whether there is anything that is not stored yet. */
  protected get hasChanges(): boolean {
    return this.#changedEntries.size > 0 || this.#newReserved.size > 0;
  }

  /** What is not stored yet; from now on it counts as stored. */
  protected takeChanges(): VaultContent {
    const changes = { entries: [...this.#changedEntries], reserved: [...this.#newReserved] };
    this.#changedEntries = new Set();
    this.#newReserved = new Set();
    return changes;
  }

  /** It could not be stored after all. */
  protected putBackChanges({ entries, reserved }: VaultContent): void {
    for (const entry of entries) this.#changedEntries.add(entry);
    for (const letters of reserved) this.#newReserved.add(letters);
  }

  /** Nothing counts as stored any more. */
  protected takeAllAsChanges(): void {
    this.#changedEntries = new Set(this.#all);
    this.#newReserved = new Set(this.#reserved);
  }

  /** Takes in what is stored to be reserved. */
  protected adoptReserved(letters: string): void {
    if (!this.#reserved.has(letters)) this.#revision += 1;
    this.#reserved.add(letters);
    this.#newReserved.delete(letters);
  }

  /** Takes in what is stored. @returns false where the same stand-in stands for something else here */
  protected adopt(entry: VaultEntry): boolean {
    const alike = this.issued.withLetters(lettersOf(entry.standIn));
    const known = alike.find(
      (other) => other.standIn === entry.standIn && requestKey(other) === requestKey(entry),
    );
    if (known) {
      for (const place of entry.places) this.addPlace(known, place);
      if (known.places.length > entry.places.length) this.#changedEntries.add(known);
      else this.#changedEntries.delete(known);
      return true;
    }
    if (alike.some((other) => mayBeTakenFor(entry, other))) return false;
    this.#add({ ...entry, places: [...entry.places] });
    return true;
  }

  #addNew(entry: VaultEntry): VaultEntry {
    this.#changedEntries.add(entry);
    return this.#add(entry);
  }

  #add(entry: VaultEntry): VaultEntry {
    const key = requestKey(entry);
    if (!this.#byRequest.has(key)) this.#byRequest.set(key, entry);
    this.#all.add(entry);
    this.#values.add(entry.value.toLowerCase());
    this.issued.add(entry);
    this.#revision += 1;
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
  #isTaken(entry: VaultEntry): boolean {
    const standIn = entry.standIn.toLowerCase();
    if (standIn === entry.value.toLowerCase() || this.#values.has(standIn)) return true;
    const letters = lettersOf(standIn);
    if (this.#reserved.has(letters)) return true;
    return this.issued.withLetters(letters).some((other) => mayBeTakenFor(entry, other));
  }
}

/**
 * Whether of two entries whose stand-ins have the same letters one may come back as the other. The same thing written in
 * two ways is no harm as long as its stand-ins differ too.
 */
function mayBeTakenFor(entry: VaultEntry, other: VaultEntry): boolean {
  if (other.type !== entry.type || !meanTheSame(entry.type, entry.value, other.value)) return true;
  return other.value !== entry.value && other.standIn.toLowerCase() === entry.standIn.toLowerCase();
}

function requestKey({ type, value, form, encoding }: PlaceholderRequest): string {
  return [type, form, encoding ?? '', value].join('\0');
}
