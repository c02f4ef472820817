import { TriggerWords } from '../../../engine/trigger-words.ts';
import type { Candidate, Certainty } from '../../../finding.ts';
import { textBefore } from '../../text/surroundings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const schemes = new TriggerWords(['http://', 'https://']);
const address = /\bhttps?:\/\/[^\s"'<>`{}|\\^]{3,500}/iy;
/** What belongs to the sentence, not to the address. */
const trailing = /[.,;:!?)\]*_~]+$/;

/** Pages of a person on sites where people have pages. */
const profile =
  /^https?:\/\/(?:[\w-]+\.)?(?:linkedin\.com\/in\/|facebook\.com\/(?:profile\.php\?id=|people\/|(?!sharer|plugins|groups|tr\b|dialog)[\w.]{5,50}\/?$)|(?:twitter|x)\.com\/(?!intent|share|home|search|hashtag|i\/|settings)\w{2,15}(?:\/?$|\/status\/|\?)|instagram\.com\/(?!p\/|explore|reel)[\w.]{2,30}\/?$|(?:t|telegram)\.me\/(?!joinchat|share|\+)\w{5,32}\/?$|medium\.com\/@|(?:www\.)?tiktok\.com\/@|youtube\.com\/@|stackoverflow\.com\/users\/\d+|keybase\.io\/\w|gravatar\.com\/avatar\/[0-9a-f]{32}|wa\.me\/\d|calendly\.com\/\w|meet\.google\.com\/[a-z]{3}-|[\w.-]*zoom\.us\/j\/\d)/i;

/** Query parameters that name a person. */
const personalParameter =
  /[?&](?:e-?mail|mail|user(?:_?name|_?id)?|login|phone|tel|mobile|ssn|passport|first_?name|last_?name|full_?name|name|dob|birth_?date|address|patient(?:_?id)?|customer(?:_?id)?|member(?:_?id)?)=[^&\s#]{2}/i;
/** Path segments that name a person: `/~ada`, `/users/ada`. */
const personalPath =
  /^https?:\/\/[^/\s]+(?:\/[^?#\s]*)?\/(?:~[a-z][\w.-]{1,31}|(?:users?|u|people|profiles?|members?|customers?|patients?|employees?)\/(?!\{|:|\$|%7B|me\b|self\b|list\b|new\b|login\b|search\b|register\b)[\w.%-]{2,64})(?:[/?#]|$)/i;

/** Words before an address that make it somebody's. */
const somebodys =
  /(?:\b(?:web ?site|home ?page|blog|portfolio|linkedin|profile|my (?:site|page)|posted a (?:photo|picture|video|link)|personal (?:site|page)|check (?:out )?my \w+)\b)["']?[\s:=([]{0,6}(?:is |at |on )?["']?$/i;

/** Of a package, in its description. */
const packagePage = /["']?(?:\bproject[-_. ]?)?home[-_]?page(?:_?url)?["']?\s{0,4}[:=]\s{0,4}["']$/i;

/** Anything of these is found by its own detector; the address round it then stays readable. */
const hasOther =
  /@|%40|\/\/(?:\d{1,3}\.){3}\d|\/\/\[|\/\/[^/?#]*\.(?:internal|intranet|corp|lan|local|private)(?![\w.-])/i;

export const entry: RegistryEntry = {
  title: 'URL of a person',
  type: 'url',
  severity: 'low',
  find(source): Candidate[] {
    const { text } = source;
    const found: Candidate[] = [];
    for (const { index: start, 0: match } of source.matchesAt(schemes, address)) {
      const url = match.replace(trailing, '');
      const certainty = judge(url, textBefore(text, start, 48));
      if (certainty) found.push({ start, end: start + url.length, certainty });
    }
    return found;
  },
};

function judge(url: string, before: string): Certainty | undefined {
  if (
    /\/\/(?:localhost|127\.|\[?::1|[\w.-]*\.?example\.(?:com|org|net)\b|[\w.-]+\.(?:example|test|invalid)\b)/i.test(
      url,
    )
  )
    return personalParameter.test(url) && !hasOther.test(url) ? 'possible' : undefined;
  if (profile.test(url)) return 'likely';
  if (hasOther.test(url)) return undefined;
  if (packagePage.test(before)) return undefined;
  if (somebodys.test(before)) return 'likely';
  return personalParameter.test(url) || personalPath.test(url) ? 'possible' : undefined;
}
