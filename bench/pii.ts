// How much personal data is found, and how often something else is taken for it: `npm run bench:pii`.
// Scores are those of the labelled rows in pii-dev.jsonl.gz. A hit covers at least four fifths of a labelled place with
// the same type; a false hit is of a type that the row was labelled for and touches no label of its type. Rows that
// cannot be decided without more context (`weak`) are counted apart. People's names are scored to redact, without the NER model
// and with it: a scan looks for none unless it is asked to. `--misses` prints what went wrong, `--half 0|1`
// scores half of the rows, `--log FILE` counts the lines of a text without personal data in which something is found.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { OperatingPoint } from '../src/redact/finding.ts';
import type { NameSources } from '../src/redact/pii/names/find-names.ts';
import { openNameRecogniser } from '../src/redact/pii/names/recognise-names.ts';
import type { PersonalDataType } from '../src/redact/pii/personal-data-type.ts';
import { scanText } from '../src/redact/scan-text.ts';
import { developmentData } from './support/development-data.ts';
import { machine } from './support/machine.ts';

interface Label {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly subtype?: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly context: 'prose' | 'code' | 'config' | 'log';
  readonly source: string;
  readonly scope: readonly string[];
  readonly spans: readonly Label[];
  readonly weak: boolean;
}

/** What a label may be found as. Types that are not here (places, organisations, dates) are not scored. */
const ours: Readonly<Record<string, readonly PersonalDataType[]>> = {
  EMAIL: ['email'],
  PHONE: ['phone'],
  CREDIT_CARD: ['card'],
  IBAN: ['iban'],
  IP_ADDRESS: ['ip-address'],
  MAC_ADDRESS: ['mac-address'],
  US_SSN: ['us-ssn'],
  NATIONAL_ID: ['national-id', 'passport', 'tax-id'],
  CRYPTO: ['crypto-address'],
  URL: ['url', 'hostname'],
  USERNAME: ['username'],
  ADDRESS: ['postal-address'],
  ZIP: ['postal-address'],
  PERSON: ['person'],
};

interface Tally {
  found: number;
  missed: number;
  false: number;
}

type Group = 'structured' | 'all';
const groups: readonly Group[] = ['structured', 'all'];
const unstructured: ReadonlySet<string> = new Set(['PERSON', 'ADDRESS', 'ZIP']);

const options = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    half: { type: 'string' },
    log: { type: 'string' },
    peer: { type: 'string' },
    type: { type: 'string' },
  },
}).values;

class Tallies {
  readonly #byName = new Map<string, Tally>();

  of(name: string): Tally {
    const tally = this.#byName.get(name) ?? { found: 0, missed: 0, false: 0 };
    this.#byName.set(name, tally);
    return tally;
  }

  print(title: string): void {
    console.log(`\n${title.padEnd(30)} labels  found  false      P      R     F1`);
    for (const [name, { found, missed, false: wrong }] of [...this.#byName].sort(([a], [b]) =>
      a < b ? -1 : 1,
    )) {
      const precision = found / (found + wrong);
      const recall = found / (found + missed);
      const f1 = (2 * found) / (2 * found + missed + wrong);
      const counts = [found + missed, found, wrong].map((count) => String(count).padStart(6));
      const rates = [precision, recall, f1].map((rate) =>
        (Number.isNaN(rate) ? '–' : rate.toFixed(3)).padStart(6),
      );
      console.log(`${name.padEnd(30)} ${[...counts, ...rates].join(' ')}`);
    }
  }
}

function scoreRow(row: Row, findings: readonly Found[], strong: Tallies, weak: Tallies): void {
  const tallies = row.weak ? weak : strong;
  const count = (type: string, outcome: keyof Tally) => {
    tallies.of(type)[outcome]++;
    for (const group of groups) {
      if (group === 'structured' && unstructured.has(type)) continue;
      tallies.of(`~ ${group}`)[outcome]++;
      tallies.of(`~ ${group}, ${row.context}`)[outcome]++;
    }
  };
  for (const label of row.spans) {
    const types = ours[label.type];
    if (!types || !row.scope.includes(label.type)) continue;
    const covered = findings
      .filter((finding) => types.includes(finding.type))
      .reduce(
        (sum, { start, end }) => sum + Math.max(0, Math.min(end, label.end) - Math.max(start, label.start)),
        0,
      );
    const isFound = covered >= 0.8 * (label.end - label.start);
    count(label.type, isFound ? 'found' : 'missed');
    if (!isFound) show(row, label, 'missed', label.type);
  }
  for (const finding of findings) {
    const scoped = row.scope.filter((type) => ours[type]?.includes(finding.type));
    const [type] = scoped;
    if (!type) continue;
    const touches = row.spans.some(
      (label) =>
        ours[label.type]?.includes(finding.type) && label.start < finding.end && finding.start < label.end,
    );
    if (touches) continue;
    count(type, 'false');
    show(row, finding, 'false ', `${type} (${finding.by})`);
  }
}

function show(
  row: Row,
  span: { readonly start: number; readonly end: number },
  what: string,
  type: string,
): void {
  if (!options.misses || row.weak || (options.type && !type.startsWith(options.type))) return;
  const before = row.text.slice(Math.max(0, span.start - 60), span.start);
  const after = row.text.slice(span.end, span.end + 20);
  const marked = JSON.stringify(`${before}«${row.text.slice(span.start, span.end)}»${after}`);
  console.log(`${what} ${type} [${row.source}, ${row.context}] ${marked}`);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
  readonly by: string;
}

/** @param find what was found in each of the rows' texts */
async function score(
  rows: readonly Row[],
  name: string,
  find: (row: Row, index: number) => Promise<readonly Found[]>,
): Promise<void> {
  const strong = new Tallies();
  const weak = new Tallies();
  if (options.misses) console.log(`\n${name}:`);
  for (const [index, row] of rows.entries()) scoreRow(row, await find(row, index), strong, weak);
  strong.print(`${name}, ${rows.filter((row) => !row.weak).length} rows`);
  weak.print(`${name}, ${rows.filter((row) => row.weak).length} weak rows`);
}

function finder(point: OperatingPoint, names?: NameSources): ({ text }: Row) => Promise<Found[]> {
  return async ({ text }) => {
    const findings = await scanText(text, undefined, { point, secrets: false, personalData: true, names });
    return findings.flatMap((finding) =>
      finding.kind === 'personal' ? [{ ...finding, by: `${finding.rule}, ${finding.certainty}` }] : [],
    );
  };
}

/** Asks a program that reads `{"text": …}` in lines and answers each with a list of `{start, end, type}`. */
function askPeer(command: string, rows: readonly Row[]): Found[][] {
  const input = rows.map(({ text }) => JSON.stringify({ text })).join('\n');
  const output = execSync(command, { input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = output.toString('utf8').trim().split('\n');
  return lines.map((line) =>
    (JSON.parse(line) as Omit<Found, 'by'>[]).map((found) => ({ ...found, by: 'peer' })),
  );
}

async function countLines(file: string): Promise<void> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  for (const point of ['scan', 'redact'] as const) {
    let wrong = 0;
    for (const line of lines) {
      const findings = await scanText(line, undefined, { point, secrets: false, personalData: true });
      if (findings.length === 0) continue;
      wrong++;
      for (const { start, end, rule } of findings) {
        if (options.misses)
          console.log(
            `${point} ${rule} ${line.slice(0, start)}«${line.slice(start, end)}»${line.slice(end)}`,
          );
      }
    }
    console.log(
      `${point}: something found in ${wrong} of ${lines.length} lines (${((100 * wrong) / lines.length).toFixed(2)} %)`,
    );
  }
}

function inHalf({ id }: Row): boolean {
  return (
    options.half === undefined || createHash('sha256').update(id).digest()[0]! % 2 === Number(options.half)
  );
}

console.log(machine());
if (options.log) {
  await countLines(options.log);
} else {
  const rows = developmentData<Row>('pii-dev.jsonl.gz')?.filter(inHalf);
  if (rows) {
    for (const point of ['redact', 'scan'] as const) await score(rows, point, finder(point));
    const recognise = await openNameRecogniser({ env: process.env });
    await score(rows, 'redact with NER', finder('redact', { known: [], recognise }));
    const peer = options.peer && askPeer(options.peer, rows);
    if (peer) await score(rows, 'peer', async (_, index) => peer[index]!);
  }
}
