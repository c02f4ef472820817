import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { reportCrash, reportError, reportUsage } from '../../../src/cli/output/report-error.ts';
import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import { canaryOf } from '../../egress/canaries/canary.ts';
import { canaryKind } from '../../egress/canaries/canary-kinds.ts';

const token = canaryOf(canaryKind('github-personal-access-token'), 1).value;
const email = canaryOf(canaryKind('email'), 1).value;

function recordingIo() {
  let text = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const io = {
    stdin: process.stdin,
    stdout: stderr,
    stderr,
    env: {},
    cwd: '/',
    signal: new AbortController().signal,
  };
  return { io, said: () => text };
}

describe('a foreseen error', () => {
  const error = new PpagentError(
    'GIT_FAILED',
    `git says: https://ada:${token}@git.example.net/x of ${email}`,
    {
      cause: new Error(`pushed as ${email}`),
    },
  );

  it('is one line and a remedy, with what it quotes masked', async () => {
    const { io, said } = recordingIo();
    expect(await reportError(error, io)).toBe(2);
    expect(said()).toBe(
      `ppagent: git says: https://[secret]:[secret] of [email] [GIT_FAILED]\n  ${error.remedy}\n`,
    );
  });

  it('has its stack and causes masked with --debug', async () => {
    const { io, said } = recordingIo();
    await reportError(error, io, { debug: true });
    expect(said()).toContain('caused by: Error: pushed as [email]\n    at ');
    expect(said()).not.toContain(token);
    expect(said()).not.toContain(email);
  });

  it('keeps addresses and folders, without which nobody could act on it', async () => {
    const { io, said } = recordingIo();
    const text =
      'http://10.20.30.40:8000/v1 on gpu1.corp.internal; cannot read /home/ada/.config/ppagent/config.json';
    await reportError(new PpagentError('PROVIDER_FAILED', text), io);
    expect(said()).toContain(`ppagent: ${text} [PROVIDER_FAILED]`);
  });
});

it('an unforeseen error is masked throughout and ends with 3', async () => {
  for (const report of [reportError, reportCrash]) {
    const { io, said } = recordingIo();
    const error = new TypeError(`bad row ${token}`, {
      cause: `password = ${['hunt', 'er2', 'Xq!9'].join('')}`,
    });
    expect(await report(error, io)).toBe(3);
    expect(said()).toMatch(
      /^ppagent: internal error, please report it\nTypeError: bad row \[secret\]\n {4}at /,
    );
    expect(said()).toContain('caused by: password = [secret]');
  }
});

it('a key that was typed where it does not belong is not said again', async () => {
  const { io, said } = recordingIo();
  expect(await reportUsage(`error: unknown option '--api-key=${token}'`, io)).toBe(2);
  expect(said()).toBe("error: unknown option '--api-key=[secret]'\n");
});

it('says what ended a command when that was not the user', async () => {
  const { io, said } = recordingIo();
  const gone = new PpagentError('PROVIDER_FAILED', 'the gate is gone');
  const ended = { ...io, signal: AbortSignal.abort(gone) };
  expect(await reportError(new Error('what came of it'), ended)).toBe(4);
  expect(said()).toBe(`ppagent: the gate is gone [PROVIDER_FAILED]\n  ${gone.remedy}\n`);
  expect(await reportError(new Error('what came of it'), { ...io, signal: AbortSignal.abort() })).toBe(130);
});
