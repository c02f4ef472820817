import { PassThrough } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { fix } from '../../../src/agent/fix/fix.ts';
import type { FixEvent } from '../../../src/agent/fix/fix-event.ts';
import { fixEvent } from '../../../src/agent/fix/fix-event-schema.ts';
import type { CliIo } from '../../../src/cli/cli-io.ts';
import type { FixCommandOptions } from '../../../src/cli/fix/fix-command-options.ts';
import { FixOutput } from '../../../src/cli/fix/fix-output.ts';
import { fixScope } from '../../../src/cli/fix/fix-scope.ts';
import { gateSettingsFor } from '../../../src/cli/fix/gate-settings-for.ts';
import { openRemoteSession } from '../../../src/cli/fix/open-remote-session.ts';
import { loadSettings } from '../../../src/config/settings/load-settings.ts';
import { openGate } from '../../../src/egress/gate/open-gate.ts';
import { readModelChoice } from '../../../src/model/model-choice.ts';
import { describeWithModel } from '../../support/embedded-model.ts';
import { type Reply, ScriptedModel } from '../../support/scripted-model.ts';
import { runGit, temporaryRepository } from '../../support/temporary-folder.ts';
import { clampProject } from './fix-run.ts';
import { functionIn, runAs, userWith } from './remote-run.ts';
import { startProvider } from './scripted-provider.ts';

vi.setConfig({ testTimeout: 120_000 });

const repair = (code: string) => code.replace('> high) return low', '> high) return high');
const right = `function clamp(value, low, high) {\n  if (value < low) return low;\n  if (value > high) return high;\n  return value;\n}\n\`\`\``;
const useless = 'function clamp(value, low, high) {\n  return 7;\n}\n```';

/** A run in this process: a scripted local model, then a provider behind a real gate. */
async function escalate(
  local: Reply,
  { settings, yes, answers }: { settings?: object; yes?: boolean; answers?: readonly string[] } = {},
) {
  const cwd = temporaryRepository(clampProject);
  await using provider = await startProvider((received) => repair(functionIn(received)));
  const env = { ...process.env, ...userWith(settings), PPAGENT_TRANSCRIPTS: 'off' };
  const stderr = Object.assign(new PassThrough(), { isTTY: answers !== undefined, columns: 100 });
  const stdin = Object.assign(new PassThrough(), { isTTY: answers !== undefined });
  const io: CliIo = {
    stdin,
    stdout: new PassThrough(),
    stderr,
    env,
    cwd,
    signal: new AbortController().signal,
  };
  // A person answers a question when it is there.
  const left = [...(answers ?? [])];
  let said = '';
  stderr.on('data', (chunk) => {
    said += chunk;
    if (String(chunk).includes('[y/N]')) stdin.write(`${left.shift() ?? 'n'}\n`);
  });
  const options: FixCommandOptions = {
    test: 'node --test',
    yes,
    maxCandidates: 6,
    testTimeout: 60,
    seed: 1,
    color: false,
    input: true,
    device: 'auto',
  };
  const scope = await fixScope([], io);
  const loaded = await loadSettings({ env, root: scope.root });
  const choice = readModelChoice(`${provider.baseUrl}#strong`, loaded.providers);
  if (choice.kind !== 'remote') throw new Error('the choice is local');
  const gate = await openGate(gateSettingsFor(choice.provider, { options, settings: loaded, io }));
  const output = new FixOutput(options, io, scope.root);
  const events: FixEvent[] = [];
  const tell = output.event.bind(output);
  output.event = (event) => {
    events.push(fixEvent.parse(event));
    tell(event);
  };
  const { policy } = loaded;
  const session = await openRemoteSession({
    gate,
    choice,
    purpose: 'escalation',
    scope,
    options,
    policy,
    io,
    output,
  });
  const model = new ScriptedModel(local);
  const exitCode = await fix({
    root: scope.root,
    folder: '',
    paths: [],
    testCommand: options.test,
    openModel: async () => model,
    openStronger: async () => session.model,
    remote: session,
    maxCandidates: options.maxCandidates,
    testTimeLimitMs: 60_000,
    seed: 1,
    delivery: { kind: 'print' },
    env,
    signal: io.signal,
    onEvent: (event) => output.event(event),
    onProgress: () => {},
  }).finally(() => gate.close());
  return { exitCode, events, said, asked: provider.received.length, types: events.map(({ type }) => type) };
}

const eventOf = <Type extends FixEvent['type']>(events: readonly FixEvent[], type: Type) =>
  events.find((event): event is Extract<FixEvent, { type: Type }> => event.type === type);

/** Everything is worth a question. */
const asking = { privacy: { askFromRisk: 0 } };

describe('a remote model', () => {
  test('is not asked where a local repair passes', async () => {
    const { exitCode, events, asked } = await escalate(right);
    expect([exitCode, asked]).toEqual([0, 0]);
    expect(eventOf(events, 'result')).toMatchObject({ outcome: 'proposed', sent: null });
  });

  test('repairs what the local one could not, and what was sent is told before it is', async () => {
    const { exitCode, events, asked, types, said } = await escalate(useless);
    expect([exitCode, asked]).toEqual([0, 1]);
    const afterwards = types.slice(types.indexOf('escalation'));
    expect(afterwards).toEqual(['escalation', 'target', 'send', 'candidate', 'verify', 'patch', 'result']);
    expect(eventOf(events, 'send')).toMatchObject({
      purpose: 'escalation',
      model: 'strong',
      sources: ['clamp.js', 'test/clamp.test.js'],
      decision: 'send',
    });
    expect(eventOf(events, 'result')).toMatchObject({ outcome: 'proposed', sent: { requests: 1 } });
    expect(said).toContain('no repair passed; asking');
  });

  test('finds something left of the budget', async () => {
    const { exitCode, events } = await escalate(
      (_prompt, number) => `function clamp(value, low, high) {\n  return ${number};\n}\n\`\`\``,
    );
    expect(exitCode).toBe(0);
    expect(eventOf(events, 'result')!.candidates).toBeLessThanOrEqual(6);
  });
});

describe('where the risk says to ask', () => {
  test('nobody is there: nothing is sent, and the run ends as it would without', async () => {
    const { exitCode, events, asked } = await escalate(useless, { settings: asking });
    expect([exitCode, asked]).toEqual([1, 0]);
    expect(eventOf(events, 'send')).toMatchObject({ decision: 'declined' });
    expect(eventOf(events, 'result')).toMatchObject({ outcome: 'not-fixed', sent: null });
  });

  test('--yes has answered', async () => {
    const { exitCode, asked } = await escalate(useless, { settings: asking, yes: true });
    expect([exitCode, asked]).toEqual([0, 1]);
  });
});

describe('on a terminal', () => {
  test.each([
    ['y', 0, 1],
    ['n', 1, 0],
  ])('%s is taken at its word', async (answer, exitCode, requests) => {
    const run = await escalate(useless, { answers: [answer] });
    expect([run.exitCode, run.asked]).toEqual([exitCode, requests]);
    expect(run.said).toMatch(
      /This would be sent to 127\.0\.0\.1:\d+: .* about clamp\.js, test\/clamp\.test\.js\n/,
    );
    expect(run.said).toContain('risk 0 of 100: 127.0.0.1');
  });
});

test('policy that keeps a file is 5 in an escalation, too', async () => {
  const run = escalate(useless, { settings: { privacy: { localOnlyPaths: ['clamp.js'] } } });
  await expect(run).rejects.toMatchObject({ code: 'EGRESS_BLOCKED' });
});

describeWithModel('the embedded model', () => {
  test('comes first, and a provider repairs what it cannot', async () => {
    const cwd = temporaryRepository({
      'secret-number.js': 'function answer() {\n  return 1;\n}\nmodule.exports = { answer };\n',
      'check.js':
        "const { createHash } = require('node:crypto');\nconst { answer } = require('./secret-number.js');\nconst hash = createHash('sha1').update(String(answer())).digest('hex');\nrequire('node:assert').ok(hash.startsWith('a3abc03d'));\n",
    });
    await using provider = await startProvider((received) => functionIn(received).replace('1', '731904'));
    const argv = ['fix', 'secret-number.js', '--test', 'node check.js', '--max-candidates', '3', '--json'];
    const { exitCode, stdout } = await runAs(userWith(), cwd, [
      ...argv,
      '--escalate',
      `${provider.baseUrl}#strong`,
    ]);
    const report = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(report.start.model).toBe('qwen2.5-coder-0.5b-instruct');
    expect(report.sends).toMatchObject([{ purpose: 'escalation', decision: 'send' }]);
    expect(report.patches[0].diff).toContain('+  return 731904;');
    expect(runGit(cwd, ['status', '--porcelain'])).toBe('');
  });
});
