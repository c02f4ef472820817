import { randomRuns } from './lexical/random-runs.ts';
import type { NamedValue } from './named-value.ts';

/** Names that mean a secret wherever they stand. */
const strong =
  /pass(?!age|ive|eng|ing|es\b|ed\b|port(?!_?key))|p(?:ss?|a)?w(?:or)?d|passwo?r|\bpw\b|_pw|secr|token(?!iz|_?(?:type|class|id|count|index|limit)s?\b)|cred|api_?-?key|apikey|auth(?!or(?!iz))|private_?-?key|access_?-?key|encrypt\w*key|bearer|cookie|cekpet|kennwort|senha|contrase|parol|geheim|dsn|webhook|unseal|пароль|ключ|секрет|токен|密码|密碼|口令|密钥|パスワード|暗証番号|비밀번호|비번|암호/i;

/** Of these, the ones whose value people choose: it may be any word. */
const chosenByPeople =
  /pass(?!age|ive|eng|ing|es\b|ed\b)|p(?:ss?|a)?w(?:or)?d|\bpw\b|_pw|secr|cred|kennwort|senha|contrase|parol|geheim|пароль|密码|密碼|口令|パスワード|暗証番号|비밀번호|비번|암호/i;

/** A word, a name of two, a constant's name: what is issued has digits or changes its case as no name does. */
const isWord =
  /^(?:[A-Za-z]?[a-z]+(?:[._ -][A-Za-z]?[a-z]+|[A-Z][a-z]+){0,4}|[A-Z]+(?:[_ -][A-Z]+){0,4}|[^\p{L}\p{N}]+)$/u;

export function isStrongName(name: string): boolean {
  return strong.test(name);
}

/** Names of what looks random and is public: sums, versions, identifiers, addresses. */
const publicName =
  /integrity|sha\d*|hash|checksum|digest|commit|\brev|version|etag|uuid|guid|md5|ur[li]|path|file|src|href|image|resolved|style|class|regex|pattern|charset|alphabet|mappings|engines|depend|\$schema|\$ref/i;

export function isPublicName(name: string): boolean {
  return publicName.test(name);
}

/**
 * Whether it is worth to find out more of a value that was found by its looks, such as to parse its file: text of a
 * secret's length and alphabet. Says nothing of whether it is one.
 */
export function isPlausible(text: string, { path, form, start, end }: NamedValue): boolean {
  if (form !== 'literal' && form !== 'partly-interpolated') return false;
  const length = end - start;
  if (length < 3 || length > 8192) return false;
  const value = text.slice(start, Math.min(end, start + 256));
  const names = path.slice(-3);
  if (path[0] === 'Secret' || names.some((name) => chosenByPeople.test(name))) return !isOrdinaryText(value);
  if (names.some(isStrongName)) return !isOrdinaryText(value) && !isWord.test(value);
  if (length < 8 || path.some(isPublicName)) return false;
  return (
    !isAddress.test(value) &&
    (isMixed(value) || randomRuns(value).some((run) => run.end - run.start >= value.length - 4))
  );
}

/** Long, of token characters, and upper and lower case change as in no word. */
function isMixed(value: string): boolean {
  if (!/^[\w+/=.-]{16,}$/.test(value)) return false;
  return (value.match(/[a-z][A-Z]{1,2}[a-z]|[A-Z][a-z][A-Z]/g)?.length ?? 0) >= 3 && !/[a-z]{5}/.test(value);
}

/** Paths, URLs, versions, dates, sizes. */
const isAddress =
  /^(?:[\w.@-]{1,60}\/|https?:|[\^~<>=v ]{0,3}\d+\.\d|\d{4}-\d\d-\d\d|#[\da-f]{6,8}$|[\d.]+(?:px|em|ms|[kmg]i?b?)$)/i;

/** Words of a language with spaces, a path, a URL without credentials, markup: no secret looks like it. */
function isOrdinaryText(value: string): boolean {
  if (/^\p{L}+(?:[ ,.'’!?:;()-]+\p{L}+){3,}/u.test(value)) return true;
  return /^(?:https?:\/\/[^@?]*$|<\w+[\s>]|\/(?:[\w.-]+\/)+[\w.-]*$|true$|false$|null$|none$|undefined$)/i.test(
    value,
  );
}
