/** What of one kind that was overlooked would cost, in points; and what many of them are called. */
const weights: Readonly<Record<string, readonly [points: number, many: string]>> = {
  secret: [12, 'secrets'],
  card: [8, 'payment cards'],
  iban: [8, 'bank accounts'],
  'us-ssn': [8, 'social security numbers'],
  'national-id': [8, 'identity numbers'],
  passport: [8, 'passport numbers'],
  'tax-id': [8, 'tax numbers'],
  'crypto-address': [6, 'crypto addresses'],
  'date-of-birth': [5, 'dates of birth'],
  'postal-address': [5, 'postal addresses'],
  person: [4, 'names of people'],
  email: [4, 'mail addresses'],
  phone: [4, 'phone numbers'],
  coordinates: [3, 'places'],
  hostname: [2, 'names of hosts'],
  'ip-address': [2, 'IP addresses'],
  'mac-address': [2, 'MAC addresses'],
  url: [2, 'personal pages'],
  username: [2, 'user names'],
};

/** Of a type that is not listed. */
const otherPoints = 4;
const mostPoints = 45;

/** @param replaced places by type */
export function weightOfTypes(replaced: Readonly<Record<string, number>>): {
  readonly points: number;
  readonly reasons: readonly string[];
} {
  const found = Object.entries(replaced)
    // The user's own text that only looks like a stand-in.
    .filter(([type, count]) => count > 0 && type !== 'literal')
    .map(([type, count]) => {
      const [each, many] = weights[type] ?? [otherPoints, type];
      return { points: each * Math.log2(1 + count), reason: `${many} were hidden: ${count}` };
    })
    .sort((first, second) => second.points - first.points);
  const points = found.reduce((sum, type) => sum + type.points, 0);
  return { points: Math.min(mostPoints, points), reasons: found.map(({ reason }) => reason) };
}
