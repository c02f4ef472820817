/** A name beyond this says no more; its end says what it is. */
const longestName = 120;

/** Credential words that stand at the end of others without a border: `dbpassword`, `clientsecret`. */
const gluedEnds = [
  'passphrase',
  'passwords',
  'password',
  'passwd',
  'credentials',
  'credential',
  'secrets',
  'secret',
  'tokens',
  'token',
  'pwd',
  'apikeys',
  'apikey',
] as const;

/** Words before `key` and `pass` that make a credential of them where nothing stands between. */
const gluedKey =
  /^(\p{L}*?)(api|access|secret|private|priv|auth|app|encryption|signing|master|account|storage|license|shared|session|service|deploy|admin)(keys?)$/u;
const gluedPass =
  /^(user|db|root|admin|my|mysql|sql|pg|mongo|redis|oracle|smtp|ftp|ssh|ldap|bind|mail|email|http|proxy|login|key|store|keystore|truststore|wifi|wlan|vpn|web|server|client|sudo|enable|encoded|old|new)(pass|pw|psw)$/;

/** Words that only look glued, and words that begin with a credential word and mean something else. */
const wholeWords: ReadonlySet<string> = new Set(['undersecret', 'topsecret', 'cryptotoken']);

/**
 * The words of a name, in lower case: `DB_PASSWORD`, `dbPassword`, `db-password` and `dbpassword` are all `db password`.
 * Digits and signs are borders.
 */
export function nameWords(name: string): readonly string[] {
  const parts = name
    .slice(-longestName)
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return parts ? parts.flatMap(unglued) : [];
}

function unglued(word: string): readonly string[] {
  if (word.length < 5 || wholeWords.has(word)) return [word];
  for (const end of gluedEnds) {
    if (word.length > end.length && word.endsWith(end)) {
      return [...unglued(word.slice(0, -end.length)), end];
    }
  }
  const glued = gluedKey.exec(word) ?? gluedPass.exec(word);
  return glued ? glued.slice(1).filter((part) => part !== '') : [word];
}
