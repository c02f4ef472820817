import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { startServer } from '../../support/file-server.ts';
import { runGit, temporaryRepository } from '../../support/temporary-folder.ts';
import { clampProject } from '../fix/fix-run.ts';
import { fixtureRepository, functionIn, runAs, userWith } from '../fix/remote-run.ts';
import { startProvider } from '../fix/scripted-provider.ts';

vi.setConfig({ testTimeout: 120_000 });

const email = 'anna.schmidt@acme-corp.io';
const project = {
  ...clampProject,
  'clamp.js': clampProject['clamp.js'].replace('{\n', `{\n  const owner = '${email}';\n`),
};
const testing = ['--test', 'node --test'];

test('shows what fix then sends, byte for byte, and sends nothing itself', async () => {
  const folder = temporaryRepository(project);
  await using provider = await startProvider((received) =>
    functionIn(received).replace('> high) return low', '> high) return high'),
  );
  const user = userWith();
  const argv = [...testing, '--model', `${provider.baseUrl}#x`];
  const raw = await runAs(user, folder, ['egress', 'show', ...argv, '--raw']);
  expect([raw.exitCode, raw.stderr, provider.received.length]).toEqual([0, '', 0]);

  const { exitCode, stdout } = await runAs(user, folder, ['egress', 'show', ...argv, '--json']);
  expect(exitCode).toBe(0);
  const { requests } = JSON.parse(stdout);
  expect(requests).toHaveLength(1);
  const [shown] = requests;
  expect(shown).toMatchObject({
    method: 'POST',
    url: `${provider.baseUrl}/chat/completions`,
    body: raw.stdout,
    sha256: createHash('sha256').update(raw.stdout).digest('hex'),
    replaced: { email: 1 },
    sources: ['clamp.js', 'test/clamp.test.js'],
    risk: { decision: 'send' },
    refusal: null,
  });
  const { host } = new URL(provider.baseUrl);
  expect(shown.headers).toMatchObject({ host, authorization: `Bearer <key of ${host}>` });
  for (const { start, end } of shown.placeholders) {
    expect(raw.stdout.slice(start, end)).toMatch(/@example\.com$/);
  }

  expect((await runAs(user, folder, ['fix', ...argv])).exitCode).toBe(0);
  expect(provider.received.map(({ body }) => body.toString())).toEqual([raw.stdout]);
  const { authorization: _, ...headers } = shown.headers;
  expect(provider.received[0]!.headers).toMatchObject(headers);
  expect(runGit(folder, ['status', '--porcelain'])).toBe('');
});

test('says for people what is hidden, what the risk is and what the gate thinks', async () => {
  const folder = temporaryRepository(project);
  const argv = ['egress', 'show', ...testing, '--model', 'openai:some-model'];
  const { exitCode, stdout, stderr } = await runAs(userWith(), folder, argv);
  expect([exitCode, stderr]).toEqual([0, 'nothing was sent\n']);
  expect(stdout).toMatch(/^POST https:\/\/api\.openai\.com\/v1\/chat\/completions\nhost: api\.openai\.com\n/);
  expect(stdout).toContain('authorization: Bearer <key of openai>');
  expect(stdout).toMatch(/ {2}const owner = '⟦u-\w+@example\.com⟧';/);
  expect(stdout).toContain('\nabout   clamp.js, test/clamp.test.js\n');
  expect(stdout).toContain('\nhidden  1 email, between ⟦ and ⟧\n');
  expect(stdout).toMatch(
    /\nrisk {4}\d+ of 100: it may be sent\n {10}openai \(api\.openai\.com\) is on no list/,
  );
  expect(stdout).toMatch(/\nthe gate would let it pass\n$/);
  expect(stdout).not.toContain(email);
});

test('in colours has no marks', async () => {
  const folder = temporaryRepository(project);
  const user = { ...userWith(), FORCE_COLOR: '1' };
  const { stdout } = await runAs(user, folder, ['egress', 'show', ...testing, '--model', 'openai:x']);
  expect(stdout.replaceAll('\u001b', '^')).toMatch(/const owner = '\^\[7m\^\[33mu-\w+@example\.com/);
  expect(stdout).not.toContain('⟦');
});

test('--all shows what would be asked about each function, none of it planted', async () => {
  const { fixture, folder } = await fixtureRepository('url-shortener');
  const argv = ['egress', 'show', '--issue', 'count clicks', '--model', 'anthropic:x', '--all', '--json'];
  const { exitCode, stdout } = await runAs(userWith(), folder, argv);
  expect(exitCode).toBe(0);
  const { requests } = JSON.parse(stdout);
  expect(requests.length).toBeGreaterThan(1);
  for (const { url } of requests) expect(url).toBe('https://api.anthropic.com/v1/messages');
  for (const { id, value } of fixture.planted) expect(stdout, id).not.toContain(value);
});

describe('what would not leave', () => {
  test.each<[string, object, string[], RegExp]>([
    [
      'by policy',
      { privacy: { localOnlyPaths: ['clamp.js'] } },
      [],
      /would stop it: clamp\.js is local only/,
    ],
    ['offline', {}, ['--offline'], /would stop it: ppagent is offline/],
    ['by its risk', { privacy: { refuseFromRisk: 1 } }, [], /risk {4}\d+ of 100: it is refused\n/],
  ])('%s is shown all the same, and 5', async (_why, settings, more, pattern) => {
    const folder = temporaryRepository(project);
    const argv = ['egress', 'show', ...testing, '--model', 'openai:x', ...more];
    const { exitCode, stdout } = await runAs(userWith(settings), folder, argv);
    expect([exitCode, stdout]).toEqual([5, expect.stringMatching(pattern)]);
  });

  test.each([
    ['a model on this machine', ['--model', 'local'], /the model runs on this machine/],
    ['tests that pass', ['--model', 'openai:x', '--test', 'true'], /there is nothing to fix/],
  ])('%s', async (_why, argv, pattern) => {
    const folder = temporaryRepository(project);
    const { exitCode, stdout, stderr } = await runAs(userWith(), folder, [
      'egress',
      'show',
      ...testing,
      ...argv,
    ]);
    expect([exitCode, stdout, stderr]).toEqual([0, '', expect.stringMatching(pattern)]);
  });

  test('a command that cannot be meant is 2', async () => {
    const folder = temporaryRepository(project);
    const both = ['egress', 'show', ...testing, '--model', 'openai:x', '--raw', '--all'];
    expect((await runAs(userWith(), folder, both)).exitCode).toBe(2);
    expect((await runAs(userWith(), folder, ['egress', 'show', '--model', 'openai:x'])).exitCode).toBe(2);
  });
});

test('an escalation is shown as one', async () => {
  await using server = await startServer((_request, response) => void response.end());
  const folder = temporaryRepository(project);
  const argv = ['egress', 'show', ...testing, '--escalate', `${server.url.href}v1#x`, '--json'];
  const { stdout } = await runAs(userWith(), folder, argv);
  expect(JSON.parse(stdout).requests[0]).toMatchObject({ purpose: 'escalation' });
  expect(server.requests).toEqual([]);
});
