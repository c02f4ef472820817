import { parse } from 'tldts';
import type { Candidate, Certainty } from '../../../finding.ts';
import { isDocumentationDomain } from '../../vetoes/documentation-values.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Before the `@`: RFC 5322 atext and dots, letters of all scripts (RFC 6531). Bounded by RFC 5321, 4.5.3.1.1. */
const localPart = /(?:"[^"\\\r\n]{1,62}"|[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64})$/u;
const domain =
  /(?:\[(?:\d{1,3}\.){3}\d{1,3}\]|(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?\.){1,8}(?:xn--[a-z0-9-]{1,59}|\p{L}{2,63}))(?![\p{L}\p{N}_-])/iuy;

/** Characters that the grammar allows at the start, and that are nearly always a quote, a separator or mark-up. */
const unlikelyStart = /^(?:[!#$%&'*+/=?^`{|}~.-]+|u00[23][0-9a-f])+/i;
const noLocalPart = /[\s'`()<>,;:[\]{}]/;
const userInformation = /:\/\/[^\s/?#"'<>]{0,200}$/;
/** What stands after the `@` in names of files and packages, not of domains. */
const fileExtension = /\.(?:png|jpe?g|gif|svg|webp|ico|css|scss|less|m?jsx?|cjs|tsx?|json|html?|rb)$/i;
/** Endings of files that are countries, too (Poland, Paraguay, Serbia …): a file where it says so. */
const countryOrExtension = /\.(?:py|rs|md|sh|pl|zip|mov|so|cc)$/i;

/** Mailboxes that nobody reads, and the users of SSH remotes. */
const nobody = /^(?:no-?reply|do-?not-?reply|mailer-daemon|git|hg|svn)$/i;

export const entry: RegistryEntry = {
  title: 'e-mail address',
  type: 'email',
  severity: 'medium',
  *find({ text }): Generator<Candidate> {
    let searched = 0;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      // Decorators, scopes, mentions: nothing stands before the sign.
      if (at === searched || noLocalPart.test(text.charAt(at - 1))) continue;
      const found = addressAround(text, at, searched);
      if (!found) continue;
      searched = found.end;
      yield found;
    }
  },
};

function addressAround(text: string, at: number, from: number): Candidate | undefined {
  domain.lastIndex = at + 1;
  const host = domain.exec(text)?.[0];
  if (!host) return undefined;
  const local = localPart.exec(text.slice(Math.max(from, at - 66), at))?.[0];
  if (!local) return undefined;
  const name = trimmed(local);
  if (name === '' || name.includes('..')) return undefined;
  const start = at - name.length;
  const end = at + 1 + host.length;
  const certainty = judge(text, { start, end, name, host });
  return certainty && { start, end, certainty };
}

/** Takes off what belongs to the text round the address: `'alice`, `email=alice`, `//alice`. */
function trimmed(local: string): string {
  if (local.startsWith('"')) return local;
  const bare = local.slice(Math.max(...[...'/?&='].map((mark) => local.lastIndexOf(mark))) + 1);
  return bare.replace(unlikelyStart, '').replace(/\.+$/, '');
}

interface Address {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly host: string;
}

function judge(text: string, { start, end, name, host }: Address): Certainty | undefined {
  const next = text.charAt(end);
  // `git@github.com:owner/repository`, `root@db01.example.org:/srv`
  if (next === ':' && /[\w~/.]/.test(text.charAt(end + 1)) && !/^\d/.test(text.slice(end + 1)))
    return undefined;
  // `https://user:password@host`, `redis://:password@host`
  if (userInformation.test(text.slice(Math.max(0, start - 210), start))) return undefined;
  if (next === '/' && nobody.test(name)) return undefined;
  if (nobody.test(name)) return 'possible';
  if (host.startsWith('[')) return 'likely';
  if (next === '(' || fileExtension.test(host)) return undefined;
  // `src/icon@2x.py`, `module@1.so`
  if (countryOrExtension.test(host) && (/^\d/.test(host) || text[start - 1] === '/')) return undefined;
  if (isDocumentationDomain(host)) return 'possible';
  const { isIcann, isPrivate } = parse(host.toLowerCase(), {
    extractHostname: false,
    validateHostname: false,
  });
  if (isIcann || isPrivate) return 'certain';
  return /\.(?:local|lan|corp|internal|intranet|home)$/i.test(host) ? 'likely' : undefined;
}
