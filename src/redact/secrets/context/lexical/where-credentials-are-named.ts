import { TriggerWords } from '../../../engine/trigger-words.ts';
import type { ScannedText } from '../../../scanned-text.ts';

/**
 * Parts of names that secrets are kept under. Broad on purpose: they say where to look, the judge says what it is.
 */
const partsOfWords: readonly string[] = [
  ...[
    'pass',
    'paswd',
    'pasword',
    'paasw',
    'psw',
    'pssw',
    'pssword',
    'pwd',
    'passphrase',
    'kennwort',
    'senha',
  ],
  ...[
    'contrase',
    'parol',
    'geheim',
    'secr',
    'cekpet',
    'token',
    'key',
    'auth',
    'cred',
    'login',
    'logon',
    'bearer',
  ],
  ...['cookie', 'session', 'private', 'nonce', 'signature', 'connection', 'conn_str', 'connstr', 'mnemonic'],
  ...[
    'hmac',
    'access',
    'client_s',
    'clients',
    'webhook',
    'license',
    'licence',
    'certificate',
    'encrypt',
    'decrypt',
  ],
  ...['cipher', 'unlock', 'unseal'],
];

/** The same, but not inside longer words: `pin` in `userPin` and `pin_code`, not in `shipping`. */
const wholeWords: readonly string[] = [
  ...[
    'pw',
    'pword',
    'sig',
    'sign',
    'otp',
    'totp',
    'pin',
    'pat',
    'api',
    'dsn',
    'psk',
    'jwt',
    'salt',
    'seed',
    'hash',
  ],
  ...['sas', 'clave', 'pas'],
];

const words = new TriggerWords([...partsOfWords, ...wholeWords]);

/** The same in scripts that the automaton does not read. Without the flags `i` and `u`, which would make it slow. */
const otherScripts =
  /[пП]ароль|ПАРОЛЬ|[кК]люч|[сС]екрет|[тТ]окен|密码|密碼|口令|密钥|秘密|パスワード|暗証番号|비밀번호|비번|암호/g;

const otherScript = /[\u0400-\ud7ff]/;

/** Calls `visit` with the place of every word, in the order of their ends. */
export function findCredentialWords(source: ScannedText, visit: (start: number, end: number) => void): void {
  const { text } = source;
  const places = source.placesOf(words);
  for (let place = 0; place < places.words.length; place++) {
    const word = places.words[place]!;
    const end = places.ends[place]!;
    const start = end - words.words[word]!.length;
    if (word >= partsOfWords.length && isInsideWord(text, start, end)) continue;
    visit(start, end);
  }
  if (source.isAscii || !otherScript.test(text)) return;
  for (const match of text.matchAll(otherScripts)) visit(match.index, match.index + match[0].length);
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (isLetter(before) && !(isLower(before) && isUpper(text.charCodeAt(start)))) return true;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  return isLetter(after) && !(isLower(text.charCodeAt(end - 1)) && isUpper(after));
}

function isLetter(code: number): boolean {
  return isLower(code) || isUpper(code);
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
