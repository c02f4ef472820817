// What redaction keeps and what restoring brings back, as counts, and how fast both are: `npm run bench:redaction`.

import type { Finding } from '../src/redact/finding.ts';
import type { PlaceholderType } from '../src/redact/placeholders/placeholder-type.ts';
import { registry } from '../src/redact/placeholders/stand-ins/registry.generated.ts';
import { redactText } from '../src/redact/redact-text.ts';
import { JsonRestoreStream, restoreJsonText } from '../src/redact/restore/restore-json.ts';
import { RestoreStream } from '../src/redact/restore/restore-stream.ts';
import { restoreText } from '../src/redact/restore/restore-text.ts';
import { Vault } from '../src/redact/vault/vault.ts';
import type { VaultEntry } from '../src/redact/vault/vault-entry.ts';
import { isValidValue } from '../test/redact/placeholders/is-valid-value.ts';
import { parseAll, parseGrid } from '../test/redact/placeholders/parse-grid.ts';
import { positions } from '../test/redact/placeholders/positions.ts';
import { modelEdits, tokenEdits } from '../test/redact/restore/model-edits.ts';
import { machine } from './support/machine.ts';
import { median } from './support/statistics.ts';

function row(label: string, right: number, of: number, note = ''): void {
  const share = of === 0 ? '–' : `${((100 * right) / of).toFixed(2)} %`;
  console.log(`| ${label} | ${right} of ${of} | ${share} | ${note} |`);
}

/** One vault with every sample in every form that it can have. */
function fullVault(): { vault: Vault; entries: VaultEntry[] } {
  const vault = Vault.ephemeral();
  for (const { id, entry } of registry) {
    for (const value of entry.samples) {
      for (const form of ['typed', 'token'] as const) {
        vault.addPlace(vault.issue({ type: id as PlaceholderType, value, form }), {
          path: '',
          surroundings: '',
        });
      }
    }
  }
  return { vault, entries: [...vault.entries] };
}

async function parseSurvival(): Promise<void> {
  const cells = await parseGrid(true);
  const before = await parseAll(cells.map(({ path, original }) => [path, original]));
  const sound = cells.filter((_, index) => before[index]);
  const after = await parseAll(sound.map(({ path, redacted }) => [path, redacted]));
  const kinds = new Set(sound.map(({ position }) => position));
  const whole = [...kinds].filter((kind) =>
    sound.every((cell, index) => cell.position !== kind || after[index]),
  );
  row(
    'positions in which every text still parses',
    whole.length,
    kinds.size,
    `${Object.keys(positions).length} positions, ${registry.length - 1} types`,
  );
  row(
    'texts that still parse',
    after.filter(Boolean).length,
    sound.length,
    'real parsers: V8, TypeScript, CPython, tree-sitter, expat, SQLite, bash, GCC …',
  );
  row(
    'texts that come back exactly',
    sound.filter(({ original, restored }) => original === restored).length,
    sound.length,
  );
}

function validity(): void {
  let right = 0;
  let all = 0;
  for (const { id, entry } of registry) {
    if (!entry.standIn) continue;
    for (const value of entry.samples) {
      for (let key = 0; key < 25; key++) {
        all += 1;
        const { standIn } = Vault.ephemeral().issue({ type: id as PlaceholderType, value, form: 'typed' });
        if (isValidValue(id, standIn, value)) right += 1;
      }
    }
  }
  row(
    'stand-ins that validators take',
    right,
    all,
    'libphonenumber, ibantools, card-validator, ipaddr.js, tldts, BIP 173, dates; 25 keys each',
  );
}

function edits(): void {
  const { vault, entries } = fullVault();
  const tokens = entries.filter(({ issuedForm }) => issuedForm === 'token');
  const typed = entries.filter(({ issuedForm, standIn }) => issuedForm === 'typed' && standIn.length > 14);
  let wrong = 0;
  const survive = (kinds: typeof modelEdits, among: readonly VaultEntry[]) =>
    Object.values(kinds).filter((edit) =>
      among.every(({ standIn, value }) => {
        const { text } = restoreText(`see ${edit(standIn)} there`, vault);
        const others = entries.filter(
          (entry) => entry.value.length > 8 && !value.includes(entry.value) && text.includes(entry.value),
        );
        wrong += others.length;
        return text.includes(value);
      }),
    ).length;
  const all = { ...modelEdits, ...tokenEdits };
  row(
    'kinds of edit that tokens survive',
    survive(all, tokens),
    Object.keys(all).length,
    `${tokens.length} tokens each`,
  );
  row(
    'kinds of edit that typed stand-ins survive',
    survive(modelEdits, typed),
    Object.keys(modelEdits).length,
    `${typed.length} stand-ins each`,
  );
  let damaged = 0;
  let kept = 0;
  for (const { standIn } of tokens) {
    for (let at = 1; at <= 9; at++) {
      for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789') {
        const text = standIn.slice(0, -at) + character + (at === 1 ? '' : standIn.slice(1 - at));
        if (text === standIn) continue;
        damaged += 1;
        if (restoreText(text, vault).text === text) kept += 1;
      }
    }
  }
  row('tokens with a wrong character that stay', kept, damaged);
  row(
    'values of somebody else that came back',
    wrong,
    damaged + (tokens.length + typed.length) * Object.keys(all).length,
    'lower is better',
  );
}

function streams(): void {
  const { vault, entries } = fullVault();
  const kinds = Object.values({ ...modelEdits, ...tokenEdits });
  let splits = 0;
  let right = 0;
  const run = (
    make: () => RestoreStream | JsonRestoreStream,
    text: string,
    cuts: readonly number[],
    expected: string,
  ) => {
    const stream = make();
    let written = '';
    let done = 0;
    for (const cut of [...cuts, text.length]) {
      written += stream.push(text.slice(done, cut));
      done = cut;
    }
    splits += 1;
    if (written + stream.flush() === expected) right += 1;
  };
  const sweep = (make: () => RestoreStream | JsonRestoreStream, text: string, expected: string) => {
    for (let cut = 0; cut <= text.length; cut++) run(make, text, [cut], expected);
    run(
      make,
      text,
      Array.from({ length: text.length }, (_, at) => at),
      expected,
    );
  };
  entries.forEach(({ standIn }, index) => {
    const text = `to ${standIn}, ${kinds[index % kinds.length]!(standIn)}: ok`;
    sweep(() => new RestoreStream(vault), text, restoreText(text, vault).text);
  });
  row('streams cut in two anywhere, and everywhere', right, splits);
  [splits, right] = [0, 0];
  let valid = 0;
  for (const { standIn, value } of entries) {
    const json = JSON.stringify({ path: 'a.ts', content: `const a = "${standIn}";\n` });
    const expected = restoreJsonText(json, vault).text;
    if (JSON.parse(expected).content === `const a = "${value}";\n`) valid += 1;
    sweep(() => new JsonRestoreStream(vault), json, expected);
  }
  row('tool arguments restored as valid JSON', valid, entries.length);
  row('streams of tool arguments, cut likewise', right, splits);
}

/** MB (10^6 UTF-16 units) a second, median of five runs. */
async function speed(label: string, text: string, work: () => Promise<unknown> | unknown): Promise<void> {
  const seconds: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  console.log(`| ${label} | ${(text.length / 1e6 / median(seconds)).toFixed(1)} MB/s |`);
}

async function speeds(): Promise<void> {
  const samples = registry.flatMap(({ id, entry }) =>
    id === 'literal' ? [] : entry.samples.map((value) => ({ id, value })),
  );
  let text = '';
  const findings: Finding[] = [];
  for (let line = 0; text.length < 4e6; line++) {
    text += `2026-01-02T03:04:05.678Z INFO request ${line} served in ${line % 97} ms by worker-${line % 7}: status=200 path=/api/v1/items\n`;
    if (line % 20 !== 0) continue;
    const { id, value } = samples[(line / 20) % samples.length]!;
    const place = {
      start: text.length + 5,
      end: text.length + 5 + value.length,
      certainty: 'certain',
      rule: 'bench',
      title: '',
      severity: 'low',
    } as const;
    findings.push(
      id === 'secret' ? { ...place, kind: 'secret' } : { ...place, kind: 'personal', type: id as never },
    );
    text += `user ${value} logged in\n`;
  }
  console.log(
    `\nLog of ${(text.length / 1e6).toFixed(1)} MB with ${findings.length} findings, one thread\n\n| what | speed |\n|---|---|`,
  );
  const vault = Vault.ephemeral();
  const { text: redacted } = await redactText(text, undefined, findings, vault);
  await speed('replace findings', text, () => redactText(text, undefined, findings, vault));
  await speed('check a text without findings', text, () =>
    redactText(text.replaceAll('ppx', ''), undefined, [], vault),
  );
  await speed('restore', redacted, () => restoreText(redacted, vault));
  await speed('restore a stream in pieces of 20', redacted.slice(0, 2e5), () => {
    const stream = new RestoreStream(vault);
    for (let at = 0; at < 2e5; at += 20) stream.push(redacted.slice(at, at + 20));
    stream.flush();
  });
}

console.log(`${machine()}\n\n| what | count | share | |\n|---|---|---|---|`);
await parseSurvival();
validity();
edits();
streams();
await speeds();
