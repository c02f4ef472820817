import { chmodSync, existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FixEvent } from '../../../src/agent/fix/fix-event.ts';
import { Transcript } from '../../../src/agent/transcript/transcript.ts';
import { canaryOf, variableName } from '../../egress/canaries/canary.ts';
import { canaryKinds } from '../../egress/canaries/canary-kinds.ts';
import {
  commitAll,
  runGit,
  temporaryFolder,
  temporaryRepository,
  writeFiles,
} from '../../support/temporary-folder.ts';
import { apply, project, right, start } from '../fix/scripted-run.ts';

interface Begun {
  readonly transcript: Transcript;
  readonly notices: readonly string[];
  /** The lines of all transcripts. */
  lines(): Record<string, unknown>[];
  files(): string[];
}

function begin(data: string, root = temporaryFolder()): Begun {
  const notices: string[] = [];
  const onNotice = (notice: string) => notices.push(notice);
  const transcript = Transcript.begin({ root, env: { XDG_DATA_HOME: data }, onNotice })!;
  const files = () => {
    const folder = join(data, 'ppagent/transcripts');
    const paths = existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [];
    return paths.map((path) => join(folder, path)).filter((path) => path.endsWith('.jsonl'));
  };
  const lines = () =>
    files().flatMap((file) =>
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    );
  return { transcript, notices, files, lines };
}

const candidate = (diff: string, number = 0): FixEvent => ({
  type: 'candidate',
  target: 0,
  candidate: number,
  origin: 'sample',
  fixer: null,
  tokens: 7,
  diff,
});

describe('a run', () => {
  it('leaves its events, one a line and in order, for its owner alone', async () => {
    const begun = begin(temporaryFolder());
    const run = start(temporaryFolder(project), right, {
      ...apply,
      onEvent: (event) => begun.transcript.record(event),
    });
    expect(await run.ended).toBe(0);
    await begun.transcript.end();
    expect(begun.lines().map(({ type }) => type)).toEqual(run.events.map(({ type }) => type));
    expect(begun.lines().every(({ time }) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(time)))).toBe(true);
    const [file] = begun.files();
    expect(statSync(file!).mode & 0o777).toBe(0o600);
    expect(statSync(join(file!, '..')).mode & 0o777).toBe(0o700);
    expect(begun.notices).toEqual([]);
  });

  it('is recorded without a value of any kind', async () => {
    const begun = begin(temporaryFolder(), temporaryFolder());
    const canaries = canaryKinds.filter(({ id }) => id !== 'person').map((kind) => canaryOf(kind, 9));
    for (const { kind, value } of canaries) {
      begun.transcript.record(
        candidate(`@@ -1,2 +1,2 @@\n-  const ${kind.label} = \`${value}\`;\n+  x();\n`),
      );
      begun.transcript.record({
        type: 'start',
        root: '/srv/project',
        testCommand: `${variableName(kind)}='${value}' npm test`,
        model: 'm',
        remote: null,
        isolation: [`${kind.label}: ${value}`],
      });
    }
    await begun.transcript.end();
    expect(begun.lines()).toHaveLength(canaries.length * 2);
    const text = JSON.stringify(begun.lines());
    const leaked = canaries.filter(({ secret }) => text.includes(JSON.stringify(secret).slice(1, -1)));
    expect(leaked.map(({ kind }) => kind.id)).toEqual([]);
  });

  it('knows the people of its repository', async () => {
    const root = temporaryRepository({ 'a.js': '' });
    const name = ['Thaddeus', 'Quillfeather'].join(' ');
    runGit(root, ['config', 'user.name', name]);
    writeFiles(root, { 'a.js': '1\n' });
    commitAll(root, 'More');
    const begun = begin(temporaryFolder(), root);
    begun.transcript.record(candidate(`+greet("${name}")`));
    await begun.transcript.end();
    expect(begun.lines()[0]!.diff).toBe('+greet("[person]")');
  });

  it('waits for nothing: recording comes back at once, and what it says is there at the end', async () => {
    const begun = begin(temporaryFolder());
    const diff = '+  return total;\n'.repeat(3000);
    const started = performance.now();
    for (let number = 0; number < 50; number++) begun.transcript.record(candidate(diff, number));
    expect(performance.now() - started).toBeLessThan(50);
    await begun.transcript.end();
    expect(begun.lines().map((line) => line.candidate)).toEqual([...Array(50).keys()]);
  });

  it('that never stops talking is not recorded for ever', async () => {
    const begun = begin(temporaryFolder());
    const diff = 'x = 1\n'.repeat(10_000);
    for (let number = 0; number < 200; number++) begun.transcript.record(candidate(diff, number));
    await begun.transcript.end();
    expect(statSync(begun.files()[0]!).size).toBeLessThanOrEqual(8_000_000);
    expect(begun.notices).toEqual([]);
  });

  it('is not recorded where that is off', () => {
    const env = { PPAGENT_TRANSCRIPTS: 'off', XDG_DATA_HOME: temporaryFolder() };
    expect(Transcript.begin({ root: temporaryFolder(), env, onNotice: () => {} })).toBeUndefined();
    expect(readdirSync(env.XDG_DATA_HOME)).toEqual([]);
  });

  it('removes what earlier runs left too long ago', async () => {
    const data = temporaryFolder();
    const earlier = begin(data);
    earlier.transcript.record(candidate('+a'));
    await earlier.transcript.end();
    const [old] = earlier.files();
    const then = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    utimesSync(old!, then, then);
    const later = begin(data);
    await later.transcript.end();
    expect(later.files()).toEqual([]);
  });
});

describe('a disk that fails', () => {
  it('is told in one line, and the run goes on', async () => {
    const data = join(temporaryFolder({ file: '' }), 'file');
    const begun = begin(data);
    const run = start(temporaryFolder(project), right, {
      onEvent: (event) => begun.transcript.record(event),
    });
    expect(await run.ended).toBe(0);
    await begun.transcript.end();
    expect(begun.notices).toHaveLength(1);
    expect(begun.notices[0]).toMatch(/^this run is not recorded: .+$/);
  });

  it.skipIf(process.getuid?.() === 0)('may be one that nobody may write to', async () => {
    const data = temporaryFolder();
    chmodSync(data, 0o500);
    const begun = begin(data);
    begun.transcript.record(candidate('+a'));
    await begun.transcript.end();
    expect(begun.notices).toHaveLength(1);
  });
});
