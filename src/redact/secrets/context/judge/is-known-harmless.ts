import type { Evidence } from './features.ts';

/**
 * Whether a value is something that nobody hides, told by its form and its name together. A scan does not report it,
 * whatever the model makes of it.
 */
export function isKnownHarmless(evidence: Evidence): boolean {
  return vetoes.some((veto) => veto(evidence));
}

const vetoes: readonly ((evidence: Evidence) => boolean)[] = [
  // `the password was rejected`, `das Passwort ist falsch`: a word, and no sign says that it is the value.
  ({ tie, quoted, tiedBySign, text }) =>
    (tie === 'assignment' || tie === 'property') &&
    !quoted &&
    !tiedBySign &&
    /^\p{Lu}?\p{Ll}+[.!?]?$/u.test(text),
  // `--encrypt-password --fail-fast`
  ({ tie, quoted, text }) => tie === 'option' && !quoted && /^--?[a-z]/i.test(text),
  // `Token: "#f8f8f2"`
  ({ text }) => /^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text),
  // `certificate = $dir/cacert.pem`: what is only about authentication has to be whole to be secret.
  ({ partlyInterpolated, name }) => partlyInterpolated && weakKinds.has(name.kind),
  // `Pin: origin example.org`
  ({ name, text }) => name.words.at(-1) === 'pin' && !/\d/.test(text),
  // `package.access=java.lang`, `private:` before a declaration of C++
  ({ name, text, quoted }) =>
    name.kind === 'access' &&
    !quoted &&
    (/^[\w.:<>*&]*$/.test(text) || isUnderscored(text)) &&
    !isMixed(text),
  // Certificates and signatures are sent to everybody.
  ({ name, text }) => /cert/.test(name.words.join()) && /^MI[IH]/.test(text),
  ({ name }) => /(?:signature|cipher),value$/.test(name.words.join()),
  // Telegram's tokens are the number of a bot and 35 characters of which the first is an A: the rule for them knows.
  ({ name, text }) => /telegram/.test(name.words.join()) && /^\d{1,20}:[\w-]{20,}$/.test(text),
  // `OLDPWD=/var/lib/app`, `SECRET_KEY_PATH=./conf/secret.key`: a path whose parts are words.
  ({ form, text }) =>
    form === 'path' && /^[~.]{0,2}(?:\/[A-Za-z][a-z]*(?:[._-][a-z]+){0,3}){2,}\/?$/.test(text),
];

const weakKinds: ReadonlySet<Evidence['name']['kind']> = new Set(['key', 'access', 'authentication']);

function isUnderscored(text: string): boolean {
  return /^_+[A-Za-z]/.test(text);
}

/** Letters and digits change as in no name of a type or a package. */
function isMixed(text: string): boolean {
  return (text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0) >= 3;
}
