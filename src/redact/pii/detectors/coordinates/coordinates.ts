import type { Candidate, Certainty } from '../../../finding.ts';
import { withoutOverlaps } from '../../text/without-overlaps.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Three decimals are some 100 m: a house, not a town. */
const latitude = String.raw`[-+]?(?:90\.0{3,15}|[0-8]?\d\.\d{3,15})`;
const longitude = String.raw`[-+]?(?:180\.0{3,15}|(?:1[0-7]\d|\d{1,2})\.\d{3,15})`;
const noMore = String.raw`(?![\w.]*\d)`;

interface Form {
  readonly pattern: RegExp;
  readonly certainty: Certainty;
}

/** The group `place`, or the groups `first` and `second`, are what is found. */
const forms: readonly Form[] = [
  {
    // `lat: 52.52, lng: 13.40`, `"latitude": 52.52, "longitude": 13.40`, `lat=52.52&lon=13.40`
    pattern: new RegExp(
      String.raw`(?<![a-z])lat(?:itude)?["']?[^\w\n.+-]{1,6}(?<first>${latitude})${noMore}[\s,;&"'\x60}\]|]{1,24}(?:[\w.]{1,24}[._])?(?:lng|lon|long|longitude)["']?[^\w\n.+-]{1,6}(?<second>${longitude})${noMore}`,
      'dgi',
    ),
    certainty: 'likely',
  },
  {
    // `coordinates: 52.520008, 13.404954`, `location = (52.52, 13.40)`, `geo:52.52,13.40`, `@52.52,13.40,15z`, `q=52.52,13.40`
    pattern: new RegExp(
      String.raw`(?:coordinates?|coords?|geo(?:point|location)?|gps|lat[_, /]{1,3}(?:lng|lon|long)|latlng|location|position|located (?:at|near)|cent(?:re|er)(?:ed)? (?:at|on)|coordinates (?:are|is)|maps[^\s"']{0,60}(?:@|[?&](?:q|ll|query|center)=))\\?["']?[\s:=([{"'\x60>\\]{0,6}(?<place>${latitude}[,;]? {0,2}${longitude})${noMore}`,
      'dgi',
    ),
    certainty: 'likely',
  },
  {
    // Well-known text: longitude first.
    pattern: new RegExp(String.raw`\bPOINT ?Z? ?\((?<place>${longitude} ${latitude})`, 'dgi'),
    certainty: 'likely',
  },
  {
    pattern:
      /(?<![\w.])(?<place>\d{1,2}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:\.\d{1,6})?\s?(?:["″”]|''))?\s?[NS][,;]?\s{0,2}\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:\.\d{1,6})?\s?(?:["″”]|''))?\s?[EW])/dg,
    certainty: 'certain',
  },
  {
    pattern: /(?<![\w.])(?<place>\d{1,2}\.\d{3,10}\s?°\s?[NS][,;]?\s{0,2}\d{1,3}\.\d{3,10}\s?°\s?[EW])/dg,
    certainty: 'certain',
  },
  {
    // A pair by itself, six decimals or so on both sides, as a map copies it.
    pattern: /(?:^|["'`(\n])(?<place>[-+]?[0-8]?\d\.\d{5,15}, ?[-+]?1?\d{1,2}\.\d{5,15})(?=["'`)\n]|$)/dg,
    certainty: 'possible',
  },
];

/** What every form has: without one of them nothing is looked for. */
const trace = /lat|geo|gps|coord|locat|position|cent(?:re|er)|maps|point|°|\d\.\d{5,15}, ?-?\d{1,3}\.\d{5}/i;

export const entry: RegistryEntry = {
  title: 'geographic coordinates',
  type: 'coordinates',
  severity: 'low',
  find({ text }): Candidate[] {
    const found: Candidate[] = [];
    if (!/\d\.\d{3}|°/.test(text) || !trace.test(text)) return found;
    for (const { pattern, certainty } of forms) {
      for (const match of text.matchAll(pattern)) {
        for (const place of Object.values(match.indices?.groups ?? {})) {
          if (place) found.push({ start: place[0], end: place[1], certainty });
        }
      }
    }
    return withoutOverlaps(found);
  },
};
