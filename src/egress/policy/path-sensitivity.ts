/** What a file's name says of what is in it. */
interface Subject {
  readonly points: number;
  readonly what: string;
  /** Words of a path, in lower case. */
  readonly words: ReadonlySet<string>;
}

const subjects: readonly Subject[] = [
  {
    points: 20,
    what: 'is about keys or passwords',
    words: new Set(
      'secret secrets credential credentials password passwords passwd env envrc keystore vault key keys token tokens'.split(
        ' ',
      ),
    ),
  },
  {
    points: 14,
    what: 'is about payment',
    words: new Set(
      'payment payments payout billing invoice invoices bank card cards checkout payroll salary stripe'.split(
        ' ',
      ),
    ),
  },
  {
    points: 12,
    what: 'is about who may do what',
    words: new Set(
      'auth authentication authorization oauth login signin session sessions sso jwt acl permission permissions crypto'.split(
        ' ',
      ),
    ),
  },
  {
    points: 12,
    what: 'is about people',
    words: new Set(
      'user users customer customers patient patients employee employees person people profile contact contacts hr medical health kyc'.split(
        ' ',
      ),
    ),
  },
  {
    points: 6,
    what: 'is about how a system is run',
    words: new Set(
      'config configuration settings deploy deployment infra infrastructure terraform ansible k8s kubernetes helm docker prod production migration migrations'.split(
        ' ',
      ),
    ),
  },
];

const mostPoints = 30;
/** What each further sensitive file adds. */
const furtherPoints = 3;

/** @param paths relative to the repository, with `/` */
export function pathSensitivity(paths: readonly string[]): {
  readonly points: number;
  readonly reasons: readonly string[];
} {
  const found = paths
    .flatMap((path) => {
      const subject = subjectOf(path);
      return subject ? [{ points: subject.points, reason: `${path} ${subject.what}` }] : [];
    })
    .sort((first, second) => second.points - first.points);
  if (found.length === 0) return { points: 0, reasons: [] };
  const points = found[0]!.points + furtherPoints * (found.length - 1);
  return { points: Math.min(mostPoints, points), reasons: found.map(({ reason }) => reason) };
}

/** The weightiest, as `subjects` has them in order. */
function subjectOf(path: string): Subject | undefined {
  const words = path
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return subjects.find((subject) => words.some((word) => subject.words.has(word)));
}
