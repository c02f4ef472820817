import type { Finding, Span } from './finding.ts';
import { type HiddenSpan, OffsetMap } from './offset-map.ts';
import { formFor } from './placeholders/form-for.ts';
import { lookAlikesIn } from './placeholders/look-alikes.ts';
import { type HiddenPlace, mergePlaces, placeLiterals, placeValues } from './placeholders/place-values.ts';
import type { PlaceholderType } from './placeholders/placeholder-type.ts';
import { findPlaceholders, type PlaceholderMatch } from './restore/find-placeholders.ts';
import { longestLine } from './restore/restorer.ts';
import type { Vault } from './vault/vault.ts';
import type { VaultEntry } from './vault/vault-entry.ts';

/** One replaced place. It never says what was there. */
export interface Replacement extends HiddenSpan {
  readonly type: PlaceholderType;
  readonly standIn: string;
  /** The rule that found it; undefined for a literal that only looks like a placeholder. */
  readonly rule: string | undefined;
}

export interface Redaction {
  readonly text: string;
  /** In the order of their places. */
  readonly replacements: readonly Replacement[];
  readonly offsets: OffsetMap;
}

export interface RedactTextOptions {
  /**
   * Whether `restoreText` may bring secrets back to the places where they stood here. Not for a request: what an answer may
   * bring back is decided for each. Default: true.
   */
  readonly rememberPlaces?: boolean;
}

/** Corrections beyond this many mean a defect: each one makes a place longer or its placeholder plainer. */
const mostRounds = 12;

/**
 * Replaces what was found by placeholders that the vault can turn back. Where the text parsed, the result parses. What
 * looks like a placeholder and is none is replaced too, so that `restoreText` gives back exactly this text: that is
 * checked before it is returned.
 *
 * @param path relative to the repository, with `/`: says what language the text is in, and where its secrets may return to
 * @param findings of `scanText`
 */
export async function redactText(
  text: string,
  path: string | undefined,
  findings: readonly Finding[],
  vault: Vault,
  { rememberPlaces = true }: RedactTextOptions = {},
): Promise<Redaction> {
  const fresh = new Set<VaultEntry>();
  let places = await placeValues(text, path, findings);
  for (let round = 0; round < mostRounds; round++) {
    const draft = substitute(text, places, vault, fresh);
    const corrections = check(draft, vault, fresh);
    if (!corrections) {
      for (const lookAlike of lookAlikesIn(text)) vault.reserve(lookAlike);
      if (rememberPlaces) addPlaces(draft, path, vault);
      return redactionOf(draft);
    }
    const literals = await placeLiterals(text, path, corrections.literals);
    places = mergePlaces([...corrections.places, ...literals]);
  }
  throw new Error('a redacted text could not be made restorable');
}

interface Substituted extends HiddenSpan {
  readonly place: HiddenPlace;
  readonly entry: VaultEntry;
}

interface Draft {
  readonly text: string;
  readonly substituted: readonly Substituted[];
}

/** @param fresh gets the entries that are issued here for the first time */
function substitute(
  text: string,
  places: readonly HiddenPlace[],
  vault: Vault,
  fresh: Set<VaultEntry>,
): Draft {
  const pieces: string[] = [];
  const substituted: Substituted[] = [];
  let done = 0;
  let length = 0;
  places.forEach((place, index) => {
    const { start, end, type, encoding } = place;
    const crowded = places[index - 1]?.end === start || places[index + 1]?.start === end;
    const form = formFor(text, place, { crowded });
    const request = { type, value: text.slice(start, end), form, encoding };
    const known = vault.find(request);
    const entry = known ?? vault.issue(request);
    if (!known) fresh.add(entry);
    pieces.push(text.slice(done, start), entry.standIn);
    const redactedStart = length + (start - done);
    length = redactedStart + entry.standIn.length;
    done = end;
    substituted.push({
      place,
      entry,
      original: { start, end },
      redacted: { start: redactedStart, end: length },
    });
  });
  pieces.push(text.slice(done));
  return { text: pieces.join(''), substituted };
}

interface Corrections {
  readonly places: readonly HiddenPlace[];
  /** Of the original text. */
  readonly literals: readonly Span[];
}

/** What has to change so that a draft can be restored; undefined where nothing has. */
function check(draft: Draft, vault: Vault, fresh: Set<VaultEntry>): Corrections | undefined {
  const { matches } = findPlaceholders(draft.text, vault.issued);
  const offsets = new OffsetMap(draft.substituted);
  const places: HiddenPlace[] = [];
  const literals: Span[] = [];
  let right = true;
  let next = 0;
  for (const item of draft.substituted) {
    for (; matches[next] && matches[next]!.end <= item.redacted.start; next++) {
      right = false;
      withdrawOrProtect(matches[next]!, offsets, vault, fresh, literals);
    }
    const match = matches[next];
    if (match && isExpected(match, item)) {
      next++;
      places.push(item.place);
      continue;
    }
    right = false;
    places.push(
      match && match.start < item.redacted.end ? growOver(match, item.place, offsets) : plainer(item.place),
    );
    if (item.place.position === 'number') reissue(item.entry, vault, fresh);
  }
  for (; next < matches.length; next++) {
    right = false;
    withdrawOrProtect(matches[next]!, offsets, vault, fresh, literals);
  }
  return right ? undefined : { places, literals };
}

function isExpected(
  { start, end, entry }: PlaceholderMatch,
  { redacted, entry: issued }: Substituted,
): boolean {
  return (
    start === redacted.start &&
    end === redacted.end &&
    entry?.value === issued.value &&
    entry.type === issued.type
  );
}

/** For a match in the user's own text: a stand-in that nobody has yet makes room, else the text is hidden. */
function withdrawOrProtect(
  match: PlaceholderMatch,
  offsets: OffsetMap,
  vault: Vault,
  fresh: Set<VaultEntry>,
  literals: Span[],
): void {
  if (match.entry && fresh.has(match.entry)) {
    reissue(match.entry, vault, fresh);
    return;
  }
  const start = offsets.toOriginal(match.start);
  const end = offsets.toOriginal(match.end);
  if (start !== undefined && end !== undefined) literals.push({ start, end });
}

function reissue(entry: VaultEntry, vault: Vault, fresh: Set<VaultEntry>): void {
  if (!fresh.delete(entry)) return;
  fresh.add(vault.reissue(entry));
}

/** A number gets a second try with another number; whatever else cannot be found again gets a token. */
function plainer(place: HiddenPlace): HiddenPlace {
  return { ...place, tokenOnly: true, position: place.tokenOnly ? 'text' : place.position };
}

/** The place together with the text round it that reads like a part of its placeholder, or of one before it. */
function growOver(match: PlaceholderMatch, place: HiddenPlace, offsets: OffsetMap): HiddenPlace {
  const start = Math.min(place.start, offsets.toOriginal(match.start) ?? place.start);
  const end = Math.max(place.end, offsets.toOriginal(match.end) ?? place.end);
  return { ...place, start, end, encoding: undefined, tokenOnly: true, position: 'text' };
}

function addPlaces({ text, substituted }: Draft, path: string | undefined, vault: Vault): void {
  for (const { entry, redacted } of substituted) {
    if (entry.type !== 'secret') continue;
    const line = text.slice(Math.max(0, redacted.start - longestLine), redacted.start);
    const surroundings = vault.surroundingsOf(line.slice(line.lastIndexOf('\n') + 1));
    vault.addPlace(entry, { path: path ?? '', surroundings });
  }
}

function redactionOf({ text, substituted }: Draft): Redaction {
  const replacements = substituted.map(({ original, redacted, place, entry }) => {
    return { original, redacted, type: place.type, standIn: entry.standIn, rule: place.rule };
  });
  return { text, replacements, offsets: new OffsetMap(replacements) };
}
