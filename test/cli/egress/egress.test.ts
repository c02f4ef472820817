import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { logReport } from '../../../src/cli/output/egress/log-report-schema.ts';
import { verificationReport } from '../../../src/cli/output/egress/verification-report-schema.ts';
import type { ReceiptLog } from '../../../src/egress/receipts/receipt-log.ts';
import { type TestLog, testLog } from '../../egress/receipts/log-parts.ts';
import { answered, intentOf, refusal } from '../../egress/receipts/some-receipts.ts';
import { type PpagentResult, runPpagent } from '../../support/run-ppagent.ts';

let place: TestLog;
let log: ReceiptLog;

beforeEach(async () => {
  place = testLog();
  log = await place.open();
});

/** Where there is no keychain. */
function egress(...argv: string[]): Promise<PpagentResult> {
  const env = { ...place.env, DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: '' };
  return runPpagent(['egress', ...argv], { env, cwd: place.env.XDG_DATA_HOME });
}

async function writeSome(): Promise<void> {
  await log.conclude(await log.intend(intentOf('one')), answered);
  await log.refuse(refusal);
  await log.intend(
    intentOf('two', { purpose: 'model-list', method: 'GET', model: '', replaced: {}, sources: 0 }),
  );
  await log.conclude(await log.intend(intentOf('three', { model: 'a\u001b[2Jb' })), {
    result: 'failed',
    status: undefined,
    receivedBytes: 0,
    milliseconds: 12,
  });
  await log.close();
}

describe('egress log', () => {
  it('says that nothing was sent', async () => {
    const { exitCode, stdout, stderr } = await egress('log');
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'no request was ever sent\n',
    });
    expect(JSON.parse((await egress('log', '--json')).stdout)).toEqual({ version: 1, requests: [] });
  });

  it('lists requests with how they ended, newest last', async () => {
    await writeSome();
    const { exitCode, stdout } = await egress('log');
    const lines = stdout.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'then').split('\n');
    expect(exitCode).toBe(0);
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['entry', 'time (UTC)', 'for', 'to', 'model', 'sent', 'replaced', 'outcome'],
      [
        '0',
        'then',
        'fix',
        'api.openai.com/v1/chat/completions',
        'some-model',
        '3 B',
        '2 email, 1 secret',
        '200, 512 B in 40 ms',
      ],
      ['2', 'then', 'proxy', 'openai', '-', '-', '-', 'refused: watched-value (body, byte 1234)'],
      [
        '3',
        'then',
        'model-list',
        'api.openai.com/v1/chat/completions',
        '-',
        '3 B',
        '-',
        'none: interrupted, or under way',
      ],
      [
        '4',
        'then',
        'fix',
        'api.openai.com/v1/chat/completions',
        'a\ufffd[2Jb',
        '5 B',
        '2 email, 1 secret',
        'failed: no answer, 0 B in 12 ms',
      ],
      [''],
    ]);
  });

  it('gives them as JSON, as its schema says', async () => {
    await writeSome();
    const report = logReport.parse(JSON.parse((await egress('log', '--json')).stdout));
    expect(report.requests.map(({ kind, index }) => [kind, index])).toEqual([
      ['sent', 0],
      ['refused', 2],
      ['sent', 3],
      ['sent', 4],
    ]);
    expect(report.requests[0]).toMatchObject({ ...intentOf('one'), outcome: { index: 1, status: 200 } });
    expect(report.requests[2]).toMatchObject({ outcome: null });
  });

  it('selects by date and by number', async () => {
    await writeSome();
    const indexes = async (...argv: string[]) =>
      logReport
        .parse(JSON.parse((await egress('log', '--json', ...argv)).stdout))
        .requests.map(({ index }) => index);
    expect(await indexes('--limit', '2')).toEqual([3, 4]);
    expect(await indexes('--since', '2020-01-01')).toEqual([0, 2, 3, 4]);
    expect(await indexes('--since', '2999-01-01T10:00Z')).toEqual([]);
    for (const date of ['yesterday', '2026-13-01', '2026-11-25 10:00']) {
      expect(await egress('log', '--since', date)).toMatchObject({ exitCode: 2, stdout: '' });
    }
  });

  it('exits 7 where an entry cannot be read', async () => {
    await writeSome();
    place.setLines(place.lines().with(1, '{}'));
    const { exitCode, stderr } = await egress('log');
    expect(exitCode).toBe(7);
    expect(stderr).toContain('entry 1 cannot be read [RECEIPTS_DAMAGED]');
  });
});

describe('egress verify', () => {
  it('says what holds, and what a key in a file cannot show', async () => {
    await writeSome();
    const { exitCode, stdout, stderr } = await egress('verify');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'then')).toBe(
      `whole: 6 entries, as signed then UTC
  3 requests sent, 1 refused
  1 of them without an outcome (entry 3): interrupted, or under way
  continues the pinned head: 6 entries, then UTC
  key and pinned head are files beside the log, since there is no keychain: who can write there can write another log
  \`ppagent egress export\` gives a head to keep elsewhere
`,
    );
  });

  it('exits 7 with a line for each defect', async () => {
    await writeSome();
    place.setLines(place.lines().with(2, place.lines()[3]!).with(3, place.lines()[2]!));
    const { exitCode, stdout, stderr } = await egress('verify');
    expect(exitCode).toBe(7);
    expect(stdout.split('\n')).toEqual([
      'damaged  line 3 holds entry 3 where entry 2 belongs',
      'damaged  line 4 holds entry 2 where entry 4 belongs',
      'damaged  line 5 holds entry 4 where entry 3 belongs',
      'damaged  entries 0 to 3 are not what was signed',
      expect.stringMatching(/^damaged {2}the pinned head, of .* some were changed$/),
      '',
    ]);
    expect(stderr).toContain('Nothing is sent until that is settled');
    const report = verificationReport.parse(JSON.parse((await egress('verify', '--json')).stdout));
    expect(report).toMatchObject({ state: 'damaged', head: { size: 6 } });
    expect(report.defects).toHaveLength(5);
  });

  it('exits 0 where there is nothing to verify', async () => {
    await log.close();
    place = testLog();
    expect(await egress('verify')).toMatchObject({
      exitCode: 0,
      stdout: 'there is no log of receipts: nothing was ever sent\n',
    });
    const report = verificationReport.parse(JSON.parse((await egress('verify', '--json')).stdout));
    expect(report.state).toBe('absent');
  });

  it('shows that an entry is in the log', async () => {
    await writeSome();
    const { exitCode, stdout } = await egress('verify', '--entry', '2');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`entry 2 is in the log: ${place.lines()[2]}`);
    expect(stdout.match(/^ {2}path {2}[\da-f]{64}$/gm)).toHaveLength(3);
    expect(await egress('verify', '--entry', '6')).toMatchObject({ exitCode: 2, stdout: '' });
    const report = verificationReport.parse(
      JSON.parse((await egress('verify', '--entry', '2', '--json')).stdout),
    );
    expect(report).toMatchObject({
      state: 'whole',
      sent: 3,
      refused: 1,
      unfinished: [3],
      inclusion: { index: 2 },
    });
  });

  it('exits 7 when the key is gone', async () => {
    await writeSome();
    writeFileSync(place.location.key, 'x');
    const { exitCode, stderr } = await egress('verify');
    expect(exitCode).toBe(7);
    expect(stderr).toContain('[RECEIPTS_KEY_MISSING]');
  });
});

describe('egress export', () => {
  it('writes a head with which a later rollback is noticed', async () => {
    await writeSome();
    const old = [place.location.entries, place.location.head, place.location.pinned].map(
      (file) => [file, readFileSync(file)] as const,
    );
    await place.send('four');
    const { exitCode, stdout, stderr } = await egress('export', 'head.json');
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'the head of 8 entries is in head.json\n',
    });
    expect((await egress('export')).stdout).toBe(
      readFileSync(join(place.env.XDG_DATA_HOME, 'head.json'), 'utf8'),
    );
    const whole = await egress('verify', '--head', 'head.json');
    expect(whole.exitCode).toBe(0);
    expect(whole.stdout).toContain('continues head.json: 8 entries');
    for (const [file, content] of old) writeFileSync(file, content);
    expect((await egress('verify')).exitCode).toBe(0);
    expect(await egress('verify', '--head', 'head.json')).toMatchObject({
      exitCode: 7,
      stdout: 'damaged  head.json has 8 entries and the log 6: it was cut off or set back\n',
    });
  });

  it('has nothing to write where there is no log, and takes no other file for a head', async () => {
    place = testLog();
    expect(await egress('export')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(() => statSync(place.location.folder)).toThrow('ENOENT');
    writeFileSync(join(place.env.XDG_DATA_HOME, 'other.json'), '{"size":1}');
    expect((await egress('verify', '--head', 'other.json')).stderr).toContain(
      'other.json holds no head of a log',
    );
    expect((await egress('verify', '--head', 'none.json')).stderr).toContain('[PATH_NOT_FOUND]');
  });
});
