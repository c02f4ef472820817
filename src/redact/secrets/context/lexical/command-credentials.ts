import { TriggerWords } from '../../../engine/trigger-words.ts';
import type { ScannedText } from '../../../scanned-text.ts';
import type { NamedValue, Place } from '../named-value.ts';
import { formOfText } from './value-form.ts';

interface CommandForm {
  /** Texts without this cost nothing. */
  readonly word: string;
  readonly pattern: RegExp;
  readonly path: readonly string[];
}

/** Credentials whose name is the command's or one letter: after the values' names they are the commonest in scripts. */
const forms: readonly CommandForm[] = [
  {
    word: 'curl',
    pattern:
      /\bcurl\b[^\n|]{0,200}?\s(?:-\w{0,8}u|--user|--proxy-user|-U)(?:\s{1,4}|=)?(?:"[^\s":]{0,100}:(?<double>[^"\n]{1,200})"|'[^\s':]{0,100}:(?<single>[^'\n]{1,200})'|[^\s"':-][^\s"':]{0,100}:(?<bare>[^\s"']{1,200}))/dg,
    path: ['curl', 'user', 'password'],
  },
  {
    word: 'wget',
    pattern:
      /\bwget\b[^\n|]{0,200}?\s--(?:http-|ftp-)?password[ =](?:"(?<double>[^"\n]{1,200})"|'(?<single>[^'\n]{1,200})'|(?<bare>[^\s"']{1,200}))/dg,
    path: ['wget', 'password'],
  },
  {
    word: 'mysql',
    pattern:
      /\bmysql(?:dump|admin|import)?\b[^\n|]{0,200}?\s-p(?:"(?<double>[^"\n]{1,200})"|'(?<single>[^'\n]{1,200})'|(?<bare>[^\s"'\\]{1,200}))/dg,
    path: ['mysql', 'password'],
  },
  {
    word: 'sshpass',
    pattern:
      /\bsshpass\s{1,4}-p\s{0,4}(?:"(?<double>[^"\n]{1,200})"|'(?<single>[^'\n]{1,200})'|(?<bare>[^\s"']{1,200}))/dg,
    path: ['sshpass', 'password'],
  },
  {
    word: 'login',
    pattern:
      /\b(?:docker|podman|az|oc|helm registry|skopeo|buildah|ecr)\s{1,4}login\b[^\n|]{0,200}?\s-p[ =]?(?:"(?<double>[^"\n]{1,200})"|'(?<single>[^'\n]{1,200})'|(?<bare>[^\s"']{1,200}))/dg,
    path: ['login', 'password'],
  },
  {
    word: '-p ',
    pattern:
      /\s-u[ =]?(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|[^\s"']{1,200})\s{1,4}-p[ =]?(?:"(?<double>[^"\n]{1,200})"|'(?<single>[^'\n]{1,200})'|(?<bare>[^\s"'\\]{1,200}))/dg,
    path: ['user', 'password'],
  },
  {
    word: 'unseal',
    pattern: /\bvault\s{1,4}operator\s{1,4}unseal\s{1,4}(?<bare>[\w+/=]{20,200})/dg,
    path: ['vault', 'unseal', 'key'],
  },
  {
    word: 'ConvertTo-SecureString',
    pattern:
      /ConvertTo-SecureString(?:\s{1,4}-(?:AsPlainText|String|Force)){0,3}\s{1,4}(?:"(?<double>[^"\n]{1,200})"|'(?<single>[^'\n]{1,200})'|(?<bare>[^\s"'$()-][^\s"'()]{0,200}))/dgi,
    path: ['ConvertTo-SecureString', 'password'],
  },
  {
    word: 'chpasswd',
    pattern:
      /\becho\s{1,4}(?:-\w\s{1,4})?["']?[\w.-]{1,64}:(?<bare>[^\s"'|:]{1,200})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?chpasswd/dg,
    path: ['chpasswd', 'password'],
  },
];

const words = new TriggerWords(forms.map(({ word }) => word.toLowerCase()));

/** Credentials that a command line gives by position or by a one-letter option. */
export function commandCredentials(source: ScannedText, place: Place): NamedValue[] {
  const { text } = source;
  const found: NamedValue[] = [];
  const places = source.placesOf(words).words;
  if (places.length === 0) return found;
  for (const form of [...new Set(places)].sort((a, b) => a - b)) {
    const { word, pattern, path } = forms[form]!;
    if (!text.includes(word)) continue;
    for (const match of text.matchAll(pattern)) {
      const groups = match.indices?.groups ?? {};
      const span = groups.double ?? groups.single ?? groups.bare;
      if (!span) continue;
      const [start, end] = span;
      found.push({
        path,
        tie: 'option',
        form: formOfText(text.slice(start, end)),
        start,
        end,
        quoted: groups.bare === undefined,
        place,
      });
    }
  }
  return found;
}
