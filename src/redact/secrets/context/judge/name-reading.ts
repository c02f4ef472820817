import {
  harmlessKeyModifiers,
  harmlessTokenModifiers,
  keyQualifiers,
  kindOfWord,
  type NameKind,
  negativeModifiers,
  negativeTails,
  neutralTails,
} from './kinds-of-words.ts';
import { nameWords } from './name-words.ts';

/** What a path of names says of its value. */
export interface NameReading {
  readonly kind: NameKind;
  /** How many names stand between the one that says it and the value. */
  readonly distance: number;
  /** A word after the credential's says that the value is only about it: `password_field`. */
  readonly negativeTail: boolean;
  /** Words after the credential's that say neither. */
  readonly unknownTail: number;
  /** A word before the credential's says that there is none: `reset_password`, `public_key`. */
  readonly negativeModifier: boolean;
  /** Of the innermost name. */
  readonly words: readonly string[];
}

/** How outright a name says it, to choose among the words of one name and the names of a path. */
const strength: Readonly<Record<NameKind, number>> = {
  password: 9,
  secret: 8,
  'credential-key': 7,
  token: 6,
  credential: 5,
  'short-password': 4,
  authentication: 3,
  key: 2,
  access: 1,
  none: 0,
};

/** Names that take their meaning from the one before them: `{ name: password, value: … }`, `variable.x.default`. */
const namesWithoutMeaning: ReadonlySet<string> = new Set(
  'value val default content data text string str plaintext cleartext raw _ #text'.split(' '),
);

/** Only the innermost names count: what is further out names a section of a file. */
const deepest = 3;

/** Reads a path of names, `['spring', 'datasource', 'password']`, from its end. */
export function readName(path: readonly string[]): NameReading {
  const innermost = readOne(path.at(-1) ?? '').words;
  let best: NameReading = { ...nothing, words: innermost };
  for (let distance = 0; distance < Math.min(deepest, path.length); distance++) {
    const name = path[path.length - 1 - distance]!;
    const { reading } = readOne(name);
    if (distance > 0 && reading.negativeTail) break;
    if (
      strength[reading.kind] > strength[best.kind] &&
      (distance === 0 || best.kind === 'none' || isWeak(best.kind))
    )
      best = { ...reading, distance, words: innermost };
    if (!isWeak(best.kind)) break;
  }
  return best.distance > 0 ? withInnerName(best, path) : best;
}

/** The inner names of a credential's section: `secret.name` is no secret, `secret.value` is. */
function withInnerName(reading: NameReading, path: readonly string[]): NameReading {
  const inner = path.slice(path.length - reading.distance);
  const words = inner.filter((name) => !namesWithoutMeaning.has(name.toLowerCase())).flatMap(nameWords);
  return {
    ...reading,
    negativeTail: reading.negativeTail || words.some((word) => negativeTails.has(word)),
    negativeModifier: reading.negativeModifier || words.some((word) => negativeModifiers.has(word)),
    unknownTail: reading.unknownTail + words.length,
  };
}

const nothing: Omit<NameReading, 'words'> = {
  kind: 'none',
  distance: 0,
  negativeTail: false,
  unknownTail: 0,
  negativeModifier: false,
};

interface ReadOne {
  readonly words: readonly string[];
  readonly reading: Omit<NameReading, 'words'>;
}

/** A text has few names, many times. */
const cache = new Map<string, ReadOne>();
const mostCached = 2048;

function readOne(name: string): ReadOne {
  const known = cache.get(name);
  if (known) return known;
  const words = nameWords(name);
  const read = { words, reading: readWords(words) };
  if (cache.size >= mostCached) cache.clear();
  cache.set(name, read);
  return read;
}

function isWeak(kind: NameKind): boolean {
  return strength[kind] <= strength.authentication;
}

function readWords(words: readonly string[]): Omit<NameReading, 'words'> {
  let kind: NameKind = 'none';
  let at = -1;
  for (let index = 0; index < words.length; index++) {
    const found = kindAt(words, index);
    // Of two words that say the same the later is the head: `token secret`, `secret token`.
    if (found !== 'none' && strength[found] >= strength[kind]) {
      kind = found;
      at = index;
    }
  }
  if (at < 0) return nothing;
  const tail = words.slice(at + 1).filter((word) => !neutralTails.has(word) && !kindOfWord.has(word));
  return {
    kind,
    distance: 0,
    negativeTail: tail.some((word) => negativeTails.has(word)),
    unknownTail: tail.filter((word) => !negativeTails.has(word)).length,
    negativeModifier: isModifiedAway(kind, words, at),
  };
}

function isModifiedAway(kind: NameKind, words: readonly string[], at: number): boolean {
  if (at === 0) return false;
  const before = words[at - 1]!;
  if (negativeModifiers.has(words[0]!) || negativeModifiers.has(before)) return true;
  if (kind === 'key') return harmlessKeyModifiers.has(before);
  if (kind === 'token' && before === 'key' && words[at - 2] === 'public') return true;
  return kind === 'token' && harmlessTokenModifiers.has(before);
}

function kindAt(words: readonly string[], index: number): NameKind {
  const word = words[index]!;
  const kind = kindOfWord.get(word) ?? (misspelledPassword.test(word) ? 'password' : 'none');
  if (kind === 'key' && keyQualifiers.has(words[index - 1] ?? '')) return 'credential-key';
  if ((word === 'string' || word === 'str') && /^conn(?:ection)?$/.test(words[index - 1] ?? ''))
    return 'credential';
  return kind;
}

/** `passworsd`, `paasword`, `pssword`, `passwrd`. */
const misspelledPassword = /^pa{0,3}s{1,3}w[o0]{0,2}r{0,2}s?d{1,2}s?$/;
