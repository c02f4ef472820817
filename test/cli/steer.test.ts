import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { describeWithModel } from '../support/embedded-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs a command line in this process, as a user with nothing of their own. */
async function ppagent(
  argv: readonly string[],
  { cwd = temporaryFolder(), signal = new AbortController().signal } = {},
) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const env = { ...process.env, XDG_DATA_HOME: join(cwd, 'data') };
  const io = { stdin: new PassThrough(), stdout, stderr, env, cwd, signal };
  const { exitCode } = await run(['steer', ...argv], io);
  const said = (stream: PassThrough) => String(stream.read() ?? '');
  return { exitCode, stdout: said(stdout), stderr: said(stderr) };
}

/** Eight pairs from two sources: SQL put together, and SQL with parameters. */
const pairs = Array.from({ length: 8 }, (_none, index) => {
  const head = `def find_${index}(cursor, name):\n    cursor.execute(`;
  return JSON.stringify({
    id: `${index % 2 === 0 ? 'one' : 'two'}/${index}`,
    lang: 'py',
    cwe: 'CWE-89',
    sec: `${head}"SELECT * FROM t${index} WHERE name = %s", (name,))\n    return cursor.fetchall()\n`,
    vul: `${head}"SELECT * FROM t${index} WHERE name = '" + name + "'")\n    return cursor.fetchall()\n`,
  });
}).join('\n');

describe('ppagent steer', () => {
  test('lists what ships, as text and as JSON', async () => {
    const { exitCode, stdout } = await ppagent(['list', '--json']);
    const { artefacts } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(artefacts).toContainEqual(
      expect.objectContaining({ kind: 'steering-vectors', language: 'python', owner: 'built-in' }),
    );
    expect((await ppagent(['list'])).stdout).toContain('steering-vectors');
  });

  test.each([
    ['a language that is not steered', ['eval', '--pairs', 'x', '--language', 'go'], 'USAGE'],
    ['layers that the model lacks', ['train', '--pairs', 'x', '--layers', '20-24'], 'USAGE'],
    ['layers in reverse', ['train', '--pairs', 'x', '--layers', '9-4'], 'such as 14-22'],
  ])('refuses %s', async (_what, argv, message) => {
    const { exitCode, stderr } = await ppagent(argv);
    expect([exitCode, stderr.includes(message)]).toEqual([2, true]);
  });
});

describeWithModel('ppagent steer, with the model', () => {
  test('learns vectors that make fixed code likelier, lists, measures and cross-validates them', async () => {
    const cwd = temporaryFolder({ 'pairs.jsonl': pairs });
    const shape = ['--layers', '14-22', '--scale', '0.6', '--quiet', '--json'];
    const trained = await ppagent(['train', '--pairs', 'pairs.jsonl', '--validate', '0', ...shape], { cwd });
    expect([trained.exitCode, trained.stderr]).toEqual([0, '']);
    expect(JSON.parse(trained.stdout).pairs).toEqual({ all: 8, 'cwe-89': 8 });
    const { artefacts } = JSON.parse((await ppagent(['list', '--json'], { cwd })).stdout);
    const own = artefacts.find((each: { owner: string }) => each.owner === 'own');
    expect(own).toMatchObject({ language: 'python', metadata: { layers: '14-22', scale: '0.6' } });
    for (const how of [[], ['--cross-validate']]) {
      const { stdout } = await ppagent(['eval', '--pairs', 'pairs.jsonl', '--most', '2', ...how, ...shape], {
        cwd,
      });
      const { base, secure, vulnerable } = JSON.parse(stdout);
      expect(secure.gain.margin.low).toBeGreaterThan(0);
      expect(vulnerable.gain.margin.high).toBeLessThan(0);
      expect(base.gain.margin.mean).toBe(0);
    }
  }, 600_000);

  test('refuses bad pairs and a damaged artefact, and leaves nothing when it is interrupted', async () => {
    const cwd = temporaryFolder({ 'pairs.jsonl': pairs, 'bad.jsonl': `${pairs}\n{"lang":"py"}` });
    const bad = await ppagent(['train', '--pairs', 'bad.jsonl', '--quiet'], { cwd });
    expect([bad.exitCode, bad.stderr.includes('bad.jsonl:9: its cwe')]).toEqual([2, true]);
    writeFileSync(join(cwd, 'bad.safetensors'), readFileSync(join(cwd, 'pairs.jsonl')));
    const argv = ['eval', '--pairs', 'pairs.jsonl', '--artefact', 'bad.safetensors', '--quiet'];
    const damaged = await ppagent(argv, { cwd });
    expect([damaged.exitCode, damaged.stderr.includes('STEERING_UNUSABLE')]).toEqual([2, true]);
    const stopped = await ppagent(['train', '--pairs', 'pairs.jsonl'], {
      cwd,
      signal: AbortSignal.timeout(1500),
    });
    expect([stopped.exitCode, existsSync(join(cwd, 'data'))]).toEqual([130, false]);
  }, 120_000);
});
