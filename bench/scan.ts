// What `scan` and `redact` find: `npm run bench:scan`. On labelled snippets (secrets-dev.jsonl.gz, no part of the
// repository): secrets found, harmless texts flagged. On published code, the half of the installed packages and of
// Python's library that the judge of named values was not trained on: findings a megabyte and a thousand lines.
// `--misses` lists what was judged wrong, `--findings` what was found in published code; `--snippets` leaves that out.
import type { Finding, OperatingPoint } from '../src/redact/finding.ts';
import { scanText } from '../src/redact/scan-text.ts';
import { developmentData } from './support/development-data.ts';
import type { LabelledSnippet } from './support/labelled-snippet.ts';
import { printTable } from './support/markdown-table.ts';
import { type Corpus, sourceCorpora } from './support/source-corpus.ts';

const points: readonly OperatingPoint[] = ['scan', 'redact'];
const showMisses = process.argv.includes('--misses');
const showFindings = process.argv.includes('--findings');

interface Scored {
  readonly snippet: LabelledSnippet;
  /** By point: a secret that was found, or a harmless text in which something was. */
  readonly hit: Readonly<Record<OperatingPoint, boolean>>;
}

function secretsIn(text: string, path: string | undefined, point: OperatingPoint): Promise<Finding[]> {
  return scanText(text, path, { point, secrets: true, personalData: false });
}

/** Where a snippet says where its secrets are, one of them must be touched. */
function isHit({ is_secret, spans }: LabelledSnippet, findings: readonly Finding[]): boolean {
  if (!is_secret || !spans || spans.length === 0) return findings.length > 0;
  return findings.some((finding) => spans.some(([start, end]) => finding.start < end && finding.end > start));
}

async function score(snippet: LabelledSnippet): Promise<Scored> {
  const [scan, redact] = await Promise.all(
    points.map(async (point) =>
      isHit(snippet, await secretsIn(snippet.text, snippet.path ?? undefined, point)),
    ),
  );
  return { snippet, hit: { scan: scan!, redact: redact! } };
}

function percentages(label: string, scored: readonly Scored[]): string[] {
  const share = (point: OperatingPoint): string => {
    const hits = scored.filter(({ hit }) => hit[point]).length;
    return `${hits} (${((100 * hits) / Math.max(1, scored.length)).toFixed(1)} %)`;
  };
  return [label, String(scored.length), ...points.map(share)];
}

function grouped(scored: readonly Scored[], by: (one: Scored) => string): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}

async function benchSnippets(rows: readonly LabelledSnippet[]): Promise<void> {
  const scored: Scored[] = [];
  for (const row of rows) scored.push(await score(row));
  const secrets = scored.filter(({ snippet }) => snippet.is_secret);
  const byKind = grouped(scored, ({ snippet }) => snippet.kind);
  const bySource = grouped(secrets, ({ snippet }) => snippet.source);
  const head = ['', 'snippets', 'scan', 'redact'];
  printTable(head, [
    percentages('**secrets found**', secrets),
    ...[...byKind]
      .filter(([, of]) => of[0]!.snippet.is_secret)
      .map(([kind, of]) => percentages(`of kind ${kind}`, of)),
    ...[...bySource].map(([source, of]) => percentages(`of ${source}`, of)),
    percentages('**benign flagged**', byKind.get('benign') ?? []),
    percentages('**near misses flagged**', byKind.get('near_miss') ?? []),
  ]);
  console.log(
    '\nBars: secrets found ≥ 90 % (scan), ≥ 97 % (redact); benign ≤ 3 %, near misses ≤ 5 % (scan).\n',
  );
  if (showMisses) for (const one of scored) printMiss(one);
}

function printMiss({ snippet, hit }: Scored): void {
  const wrong = snippet.is_secret ? points.filter((point) => !hit[point]) : hit.scan ? ['scan'] : [];
  if (wrong.length === 0) return;
  const { kind, id, rule, path, secret, text } = snippet;
  console.log(
    `${snippet.is_secret ? 'missed' : 'flagged'} (${wrong.join(', ')}) ${kind} ${id} ${rule} ${path ?? ''}\n` +
      `  ${JSON.stringify(text.slice(0, 300))}${secret ? `\n  -> ${JSON.stringify(secret.slice(0, 100))}` : ''}`,
  );
}

async function benchCorpus({ name, files, characters, lines }: Corpus): Promise<string[]> {
  const counts = { scan: 0, redact: 0 };
  const start = performance.now();
  for (const { path, text } of files) {
    for (const point of points) {
      const findings = await secretsIn(text, path, point);
      counts[point] += findings.length;
      if (showFindings) for (const finding of findings) printFinding(point, path, text, finding);
    }
  }
  const seconds = (performance.now() - start) / 1e3;
  return [
    name,
    String(files.length),
    (characters / 1e6).toFixed(1),
    `${counts.scan} (${(counts.scan / (characters / 1e6)).toFixed(2)} a MB)`,
    `${counts.redact} (${(counts.redact / (lines / 1e3)).toFixed(2)} a KLOC)`,
    ((points.length * characters) / 1e6 / seconds).toFixed(1),
  ];
}

async function benchPublishedCode(): Promise<void> {
  const measured: string[][] = [];
  for (const corpus of sourceCorpora(0)) measured.push(await benchCorpus(corpus));
  printTable(['published code', 'files', 'MB', 'scan findings', 'redact findings', 'MB/s'], measured);
  console.log('\nBars: ≤ 1 finding a MB (scan), ≤ 2 a thousand lines (redact).');
}

function printFinding(point: OperatingPoint, path: string, text: string, finding: Finding): void {
  const around = text.slice(Math.max(0, finding.start - 60), finding.end + 20);
  const found = text.slice(finding.start, finding.end).slice(0, 80);
  console.log(
    `${point} ${finding.rule} ${finding.certainty} ${path}: ${JSON.stringify(found)} in ${JSON.stringify(around.slice(0, 200))}`,
  );
}

const rows = developmentData<LabelledSnippet>('secrets-dev.jsonl.gz');
if (rows) await benchSnippets(rows);
if (!process.argv.includes('--snippets')) await benchPublishedCode();
