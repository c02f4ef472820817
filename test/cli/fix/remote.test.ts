import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fixReport } from '../../../src/agent/fix/fix-event-schema.ts';
import { runGit, temporaryRepository } from '../../support/temporary-folder.ts';
import { clampProject } from './fix-run.ts';
import { fixtureRepository, functionIn, repairing, runAs, userWith } from './remote-run.ts';
import { startProvider } from './scripted-provider.ts';

vi.setConfig({ testTimeout: 120_000 });

const key = ['sk', 'scripted', '77aa'].join('-');

describe('a repository is repaired with what a provider says, redacted on the way', () => {
  test.each([
    ['url-shortener', 'openai', []],
    ['invoice-service', 'openai', ['--api', 'responses', '--no-stream']],
    ['log-digest', 'anthropic', []],
    ['flag-board', 'anthropic', ['--no-stream']],
  ])('%s, by %s %j', async (name, kind, more) => {
    const { fixture, folder } = await fixtureRepository(name);
    await using provider = await startProvider(repairing(fixture));
    const user = {
      ...userWith({ providers: { mine: { kind, baseUrl: provider.baseUrl, keyVariable: 'MINE_KEY' } } }),
      MINE_KEY: key,
    };
    const argv = [
      'fix',
      '--test',
      fixture.testCommand,
      '--model',
      'mine:scripted',
      '--yes',
      '--json',
      ...more,
    ];
    const { exitCode, stdout, stderr } = await runAs(user, folder, argv);
    expect([exitCode, stderr]).toEqual([0, '']);

    const { file, before, after } = fixture.bug;
    const report = fixReport.parse(JSON.parse(stdout));
    expect(report.result).toMatchObject({ outcome: 'fixed', exitCode: 0 });
    expect(runGit(folder, ['status', '--porcelain'])).toBe(` M ${file}\n`);
    const original = runGit(folder, ['show', `HEAD:${file}`]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(original.replace(before, () => after));

    const wire = provider.wire();
    for (const { id, value } of fixture.planted) expect(wire, id).not.toContain(value);
    for (const { headers } of provider.received) {
      expect(headers[kind === 'openai' ? 'authorization' : 'x-api-key']).toMatch(key);
    }
    expect(report.result.sent).toMatchObject({
      host: new URL(provider.baseUrl).host,
      requests: provider.received.length,
      bytes: provider.received.reduce((sum, { body }) => sum + body.length, 0),
      cost: null,
    });
    expect(report.sends).toHaveLength(provider.received.length);

    const log = JSON.parse((await runAs(user, folder, ['egress', 'log', '--json'])).stdout);
    const hashes = provider.received.map(({ body }) => createHash('sha256').update(body).digest('hex'));
    for (const hash of hashes) expect(JSON.stringify(log)).toContain(hash);
    expect((await runAs(user, folder, ['egress', 'verify'])).exitCode).toBe(0);
  });
});

test('says for people what is sent, and what it took', async () => {
  const folder = temporaryRepository(clampProject);
  await using provider = await startProvider((received) =>
    functionIn(received).replace('> high) return low', '> high) return high'),
  );
  const argv = ['fix', '--test', 'node --test', '--model', `${provider.baseUrl}#tiny`, '--price', '2,8'];
  const { exitCode, stdout, stderr } = await runAs(userWith(), folder, argv);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('+  if (value > high) return high;');
  const { host } = new URL(provider.baseUrl);
  expect(stderr).toContain(`${host} may be asked`);
  expect(stderr).toMatch(
    / {2}to 127\.0\.0\.1:\d+: .* of clamp\.js, test\/clamp\.test\.js; nothing to hide; risk \d/,
  );
  expect(stderr).toMatch(
    /sent: 1 request to 127\.0\.0\.1:\d+, .*tokens, \d+ received, \$0\.00\d\d; nothing to hide\)/,
  );
  expect(stderr).toContain('`ppagent egress log` shows each request');
  expect(runGit(folder, ['status', '--porcelain'])).toBe('');
});

describe('a secret in the function', () => {
  const secret = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_');
  const project = {
    'clamp.js': clampProject['clamp.js'].replace('{\n', `{\n  const githubToken = '${secret}';\n`),
    'other.js': "const apiKey = 'x';\nmodule.exports = { apiKey };\n",
    'test/clamp.test.js': clampProject['test/clamp.test.js'],
  };

  test('leaves as a stand-in and comes back where it was', async () => {
    const folder = temporaryRepository(project);
    await using provider = await startProvider((received) =>
      functionIn(received).replace('> high) return low', '> high) return high'),
    );
    const argv = ['fix', '--test', 'node --test', '--model', `${provider.baseUrl}#tiny`, '--yes', '--json'];
    const { exitCode, stdout } = await runAs(userWith(), folder, argv);
    expect([exitCode, JSON.parse(stdout).result.sent.replaced]).toEqual([0, { secret: 1 }]);
    expect(provider.wire()).not.toContain(secret);
    expect(readFileSync(join(folder, 'clamp.js'), 'utf8')).toBe(
      project['clamp.js'].replace('> high) return low', '> high) return high'),
    );
  });

  test('whose stand-in is changed keeps the repair from being tried', async () => {
    const folder = temporaryRepository(project);
    await using provider = await startProvider((received) =>
      functionIn(received)
        .replace('> high) return low', '> high) return high')
        .replace(/(githubToken = ')[^']*'/, "$1ppx_secret_abcdefghi'"),
    );
    const argv = [
      'fix',
      'clamp.js',
      '--test',
      'node --test',
      '--model',
      `${provider.baseUrl}#tiny`,
      '--yes',
      '--json',
    ];
    const { exitCode, stdout } = await runAs(userWith(), folder, argv);
    const report = fixReport.parse(JSON.parse(stdout));
    expect([exitCode, report.result.outcome]).toEqual([1, 'not-fixed']);
    expect(report.candidates.map(({ verdict, tests }) => [verdict, tests])).toEqual([['unresolved', null]]);
    expect(runGit(folder, ['status', '--porcelain'])).toBe('');
  });
});
