// How well the rules tell vulnerable code from its repair, and how fast they are: `npm run bench:rules`. The pairs of
// functions are not part of the repository, and neither are the examples of other tools; what is not here is said and left
// out. `-- --missed CWE` shows what is not found, `-- --alarms CWE` what is found in repaired versions, `-- --missed bandit`
// and `-- --missed eslint-plugin-security` what is not found of those tools' examples.
import { readFileSync } from 'node:fs';
import { languageOfPath } from '../src/repo/language-of-path.ts';
import type { CodeLanguage } from '../src/secure-gen/analysis/syntax/code-language.ts';
import { findWeaknesses } from '../src/secure-gen/find-weaknesses.ts';
import type { Weakness } from '../src/secure-gen/weakness.ts';
import { banditPositives } from './rules/bandit-positives.ts';
import { eslintSecurityPositives } from './rules/eslint-security-positives.ts';
import { scorePositives } from './rules/score-positives.ts';
import { developmentData } from './support/development-data.ts';
import { machine } from './support/machine.ts';
import { printTable } from './support/markdown-table.ts';
import { sourceTree } from './support/source-tree.ts';

interface ContrastPair {
  readonly id: string;
  readonly cwe: string;
  readonly lang: 'js' | 'py';
  readonly vul: string;
  readonly sec: string;
}

interface Judged {
  readonly pair: ContrastPair;
  readonly found: readonly Weakness[];
  readonly alarms: readonly Weakness[];
}

const languages = { js: 'javascript', py: 'python' } as const;
const shown = (option: string): string | undefined => {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** What is reported without being asked for. */
async function reported(language: CodeLanguage, text: string): Promise<readonly Weakness[]> {
  const { weaknesses } = await findWeaknesses(language, text);
  return weaknesses.filter(({ precision }) => precision !== 'low');
}

async function judge(pair: ContrastPair): Promise<Judged> {
  const language = languages[pair.lang];
  return { pair, found: await reported(language, pair.vul), alarms: await reported(language, pair.sec) };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

function row(name: string, judged: readonly Judged[]): string[] {
  const found = judged.filter((each) => each.found.length > 0).length;
  const alarms = judged.filter((each) => each.alarms.length > 0).length;
  return [name, String(judged.length), percent(found, judged.length), percent(alarms, judged.length)];
}

function show({ pair, found, alarms }: Judged, text: string): void {
  const rules = [...new Set([...found, ...alarms].map(({ rule }) => rule))];
  console.log(`\n===== ${pair.id} ${pair.cwe} ${rules.join(' ')}\n${text}`);
}

async function measurePairs(pairs: readonly ContrastPair[]): Promise<void> {
  const judged: Judged[] = [];
  for (const pair of pairs) judged.push(await judge(pair));
  const rows: string[][] = [];
  for (const lang of ['js', 'py'] as const) {
    const own = judged.filter(({ pair }) => pair.lang === lang);
    rows.push(row(lang === 'js' ? 'JavaScript, all' : 'Python, all', own));
    for (const cwe of [...new Set(own.map(({ pair }) => pair.cwe))].sort()) {
      const some = own.filter(({ pair }) => pair.cwe === cwe);
      if (some.length >= 3) rows.push(row(`  ${cwe}`, some));
    }
  }
  printTable(['', 'pairs', 'found in the vulnerable one', 'in the repaired one'], rows);
  for (const each of judged) {
    if (each.found.length === 0 && matchesCwe(each, shown('--missed'))) show(each, each.pair.vul);
    if (each.alarms.length > 0 && matchesCwe(each, shown('--alarms'))) show(each, each.pair.sec);
  }
}

/** `js:79`, `79`, `js`, `all` */
function matchesCwe({ pair }: Judged, wanted: string | undefined): boolean {
  if (wanted === undefined) return false;
  return (
    wanted === 'all' ||
    wanted === pair.lang ||
    [pair.cwe, `${pair.lang}:${pair.cwe}`].some((name) => name.replace('CWE-', '') === wanted)
  );
}

async function measureSpeed(): Promise<void> {
  const files = sourceTree().flatMap(({ file, path }) => {
    const language = languageOfPath(path);
    return language && ['javascript', 'typescript', 'tsx', 'python'].includes(language)
      ? [{ language: language as CodeLanguage, text: readFileSync(file, 'utf8') }]
      : [];
  });
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  const start = performance.now();
  let found = 0;
  for (const { language, text } of files) found += (await reported(language, text)).length;
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `\n${(length / 1e6).toFixed(1)} MB of ${files.length} files in ${seconds.toFixed(1)} s: ${(length / 1e6 / seconds).toFixed(1)} MB/s, ${found} findings`,
  );
}

console.log(`${machine()}\n`);
const pairs = developmentData<ContrastPair>('contrast-pairs.jsonl.gz');
if (pairs) await measurePairs(pairs);
for (const [tool, positives] of [
  ['bandit', banditPositives()],
  ['eslint-plugin-security', eslintSecurityPositives()],
] as const) {
  if (typeof positives === 'string') console.log(`\nThe examples of ${tool} are not here: ${positives}.`);
  else
    await scorePositives(
      positives,
      ({ language, text }) => reported(language, text),
      shown('--missed') === tool,
    );
}
if (!process.argv.includes('--no-speed')) await measureSpeed();
