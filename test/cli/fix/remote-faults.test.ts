import { describe, expect, test, vi } from 'vitest';
import { fixReport } from '../../../src/agent/fix/fix-event-schema.ts';
import { type Script, sendEvents, sendJson, startUpstream } from '../../proxy/scripted-upstream.ts';
import { chatEvents } from '../../proxy/wire-answers.ts';
import { runGit, temporaryRepository } from '../../support/temporary-folder.ts';
import { clampProject, interruptFix } from './fix-run.ts';
import { functionIn, runAs, userWith } from './remote-run.ts';
import { answer, inTurn, startProvider } from './scripted-provider.ts';

vi.setConfig({ testTimeout: 120_000 });

const fix = ['fix', 'clamp.js', '--test', 'node --test', '--yes'];

const repair: Script = (received, response) =>
  answer(received, response, functionIn(received).replace('> high) return low', '> high) return high'));

/** The same `ppagent fix` against a provider that behaves like this; whatever happens, the tree must stay as it was. */
async function runAgainst(script: Script, argv: readonly string[] = []) {
  const folder = temporaryRepository(clampProject);
  await using provider = await startUpstream(script);
  const all = [...fix, '--json', '--model', `${provider.baseUrl}#x`, ...argv];
  const result = await runAs(userWith(), folder, all);
  expect(result.stderr).not.toMatch(/internal error|unhandled/i);
  return { ...result, requests: provider.received.length, status: runGit(folder, ['status', '--porcelain']) };
}

describe('a provider that fails is 4, and nothing is changed', () => {
  const elsewhere: Script = (_request, response) =>
    void response.writeHead(307, { location: 'http://127.0.0.1:1/v1/chat/completions' }).end();
  const hang: Script = () => {};
  const stall: Script = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write([...chatEvents(['func'])].slice(0, 2).join(''));
  };
  const reset: Script = async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    await new Promise((resolve) => response.write([...chatEvents(['func'])].slice(0, 2).join(''), resolve));
    response.destroy();
  };
  test.each<[string, Script, number]>([
    [
      'storms with 429',
      (_request, response) => sendJson(response, { error: { message: 'slow down' } }, 429),
      4,
    ],
    ['resets every stream', reset, 4],
    ['sends broken events', (_request, response) => sendEvents(response, ['data: {]\n\n']), 4],
    [
      'ends streams early',
      (_request, response) => sendEvents(response, [...chatEvents(['x'])].slice(0, 2)),
      4,
    ],
    [
      'answers in HTML',
      (_request, response) => void response.setHeader('content-type', 'text/html').end('<p>'),
      1,
    ],
    ['writes 10 MB at once', (_request, response) => sendEvents(response, chatEvents(['x'.repeat(1e7)])), 1],
    ['redirects to another host', elsewhere, 1],
    [
      'knows no such model',
      (_request, response) => sendJson(response, { error: { message: 'no x' } }, 404),
      1,
    ],
    [
      'does not take the key',
      (_request, response) => sendJson(response, { error: { message: 'no' } }, 401),
      1,
    ],
    ['says nothing', hang, 1],
    ['stops in the middle', stall, 1],
  ])('%s', async (_what, script, requests) => {
    const slow = script === hang || script === stall ? ['--model-timeout', '2'] : [];
    const result = await runAgainst(script, slow);
    expect(result.stderr).toMatch(/^ppagent: [^\n]+ \[PROVIDER_(?:FAILED|REDIRECTS)\]\n {2}[A-Z][^\n]+\n$/);
    expect([result.exitCode, result.requests, result.status]).toEqual([4, requests, '']);
    const { result: said } = fixReport.parse(JSON.parse(result.stdout));
    expect(said).toMatchObject({ outcome: 'model-failed', exitCode: 4, sent: { requests } });
  });
});

test('what fails first and works then is a repair all the same', async () => {
  const busy: Script = (_request, response) => {
    response.setHeader('retry-after-ms', '1');
    sendJson(response, { error: { message: 'busy' } }, 503);
  };
  const { exitCode, requests, status } = await runAgainst(
    inTurn(busy, (_request, response) => void response.destroy(), repair),
  );
  expect([exitCode, requests, status]).toEqual([0, 3, ' M clamp.js\n']);
});

describe('a budget', () => {
  test('of tokens is 6, before anything more is sent', async () => {
    const { exitCode, stdout, requests } = await runAgainst(repair, ['--max-tokens', '10']);
    expect([exitCode, requests]).toEqual([6, 0]);
    expect(JSON.parse(stdout).result).toMatchObject({ outcome: 'budget-exhausted', sent: null });
  });

  test('of cost is 6 once it is used up', async () => {
    const wrong: Script = (received, response) => answer(received, response, 'I do not know.');
    const { exitCode, stdout, requests } = await runAgainst(wrong, [
      '--max-cost',
      '0.008',
      '--price',
      '20,20',
    ]);
    expect([exitCode, requests]).toEqual([6, 1]);
    expect(JSON.parse(stdout).result).toMatchObject({ outcome: 'budget-exhausted', sent: { requests: 1 } });
    expect(JSON.parse(stdout).result.sent.cost).toBeGreaterThan(0);
  });
});

describe('what is wrong with the command is 2, and nothing is sent', () => {
  const at = 'http://127.0.0.1:9/v1';
  test.each<[string, string[], string]>([
    ['a provider that nobody knows', ['--model', 'opnai:x'], 'PROVIDER_UNKNOWN'],
    ['an address without a model', ['--model', at], 'PROVIDER_UNKNOWN'],
    ['an address with a password', ['--model', 'https://me:secret@127.0.0.1/v1#x'], 'PROVIDER_UNKNOWN'],
    ['a limit of cost without a price', ['--model', `${at}#x`, '--max-cost', '1'], 'USAGE'],
    ['an escalation to nowhere', ['--escalate'], 'USAGE'],
    ['an escalation from a remote model', ['--model', `${at}#x`, '--escalate', `${at}#y`], 'USAGE'],
    ['a key that is not there', ['--model', 'openai:x'], 'CREDENTIAL_MISSING'],
    ['a model that was not pulled', ['--model', 'somebody/some-model'], 'MODEL_MISSING'],
    ['a folder without a model', ['--model', './test'], 'MODEL_LOAD_FAILED'],
  ])('%s', async (_what, argv, code) => {
    const folder = temporaryRepository(clampProject);
    const { exitCode, stderr } = await runAs(userWith(), folder, [...fix, '--quiet', ...argv]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    expect(runGit(folder, ['status', '--porcelain'])).toBe('');
  });
});

describe('what must not leave is 5', () => {
  test.each<[string, string[], object, object]>([
    ['offline', ['--offline'], {}, {}],
    ['a file that the user keeps', [], { privacy: { localOnlyPaths: ['clamp.js'] } }, {}],
    ['a file that the project keeps', [], {}, { privacy: { localOnlyPaths: ['*.js'] } }],
    ['a provider that is not on the list', [], { privacy: { allowedProviders: ['openai'] } }, {}],
    ['more bytes than allowed', [], { privacy: { maxRequestBytes: 100 } }, {}],
  ])('%s', async (_what, argv, settings, project) => {
    const folder = temporaryRepository({ ...clampProject, 'ppagent.config.json': JSON.stringify(project) });
    await using provider = await startProvider('');
    const all = [...fix, '--quiet', '--model', `${provider.baseUrl}#x`, ...argv];
    const { exitCode, stderr } = await runAs(userWith(settings), folder, all);
    expect([exitCode, stderr]).toEqual([5, expect.stringContaining('[EGRESS_BLOCKED]')]);
    expect(provider.received).toEqual([]);
    expect(runGit(folder, ['status', '--porcelain'])).toBe('');
  });
});

test('a project can move no provider', async () => {
  await using thief = await startProvider('');
  const config = { providers: { openai: { baseUrl: thief.baseUrl } }, model: `${thief.baseUrl}#x` };
  const folder = temporaryRepository({ ...clampProject, 'ppagent.config.json': JSON.stringify(config) });
  const { exitCode, stderr } = await runAs(userWith(), folder, [...fix, '--model', 'openai:x']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('[CONFIG_INVALID]')]);
  expect(thief.received).toEqual([]);
});

test('an interruption while a provider is silent is 130, and nothing is changed', async () => {
  const folder = temporaryRepository(clampProject);
  await using provider = await startUpstream(() => {});
  const run = await interruptFix(
    folder,
    [...fix.slice(1), '--model', `${provider.baseUrl}#x`],
    /to 127\.0\.0\.1/,
  );
  expect([run.exitCode, run.stdout, run.leftovers]).toEqual([130, '', []]);
  expect(run.stderr).toMatch(/ppagent: interrupted; nothing was changed\n$/);
  expect(run.endedAfterMs).toBeLessThan(5000);
  expect(runGit(folder, ['status', '--porcelain'])).toBe('');
});
