import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { epsilon } from '../../../src/dp-icl/accountant/units/epsilon.ts';
import { openLedger } from '../../../src/dp-icl/ledger/ledger.ts';
import { type PpagentResult, runPpagent } from '../../support/run-ppagent.ts';
import { runGit, temporaryFolder } from '../../support/temporary-folder.ts';

let root: string;
let env: { XDG_DATA_HOME: string; DBUS_SESSION_BUS_ADDRESS: string; XDG_RUNTIME_DIR: string };

beforeEach(() => {
  root = temporaryFolder();
  // Where there is no keychain.
  env = { XDG_DATA_HOME: temporaryFolder(), DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: '' };
  runGit(root, ['init', '--quiet']);
  const as = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  runGit(root, [...as, 'commit', '--quiet', '--allow-empty', '-m', 'first']);
});

function dp(...argv: string[]): Promise<PpagentResult> {
  return runPpagent(['dp', ...argv], { env, cwd: root });
}

async function spend(amount: string): Promise<void> {
  const ledger = await openLedger(root, { env, keychain: undefined });
  const reservation = await ledger.reserve({
    use: 'choose',
    mechanism: 'permute-and-flip',
    parameters: { candidates: '4' },
    pure: epsilon.parse(amount),
    rho: undefined,
    groups: [0],
  });
  await ledger.end(reservation, 'released');
}

describe('dp quote', () => {
  it('says what a use costs in words, and spends nothing', async () => {
    const { exitCode, stdout } = await dp('quote', '--epsilon', '1.00');
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`ε 1.00 of 2.00, at δ 1e-6; spent with it: 1.00
Somebody who holds it for 50:50 that one of your fixes was used is then right at most 73.2 % of the time.
Nothing was spent.
`);
    expect((await dp('log')).stderr).toBe('nothing was ever spent\n');
  });

  it.each(['0', '-1', '0,5', 'NaN', 'much', '1e400'])('refuses %s as an ε', async (text) => {
    const { exitCode, stderr } = await dp('quote', `--epsilon=${text}`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ε');
  });

  it('exits with 6 for more than is left', async () => {
    await spend('1.5');
    const { exitCode, stderr } = await dp('quote', '--epsilon', '0.75');
    expect(exitCode).toBe(6);
    expect(stderr).toContain('ε 0.75 is asked for, and ε 0.50 of 2.00 is left');
    const within = JSON.parse((await dp('quote', '--epsilon', '0.5', '--json')).stdout);
    expect(within).toMatchObject({ version: 1, spent: '1.500000000000', after: '2.000000000000' });
  });
});

describe('dp budget', () => {
  it('shows what was spent and what is left', async () => {
    await spend('0.25');
    const { exitCode, stdout } = await dp('budget');
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['total ε 2.00 at δ 1e-6 for each group of fixes; it never refills with time'],
      ['group', 'spent', 'left', 'a guess is right at most'],
      ['0', '0.25', '1.75', '56.3 %'],
      [''],
    ]);
  });

  it('is raised with a warning from 4 on, never above 8, never lowered', async () => {
    expect((await dp('budget', '--raise', '3')).stderr).toBe('');
    const raised = await dp('budget', '--raise', '5', '--json');
    expect(raised.stderr).toContain('warning: with ε 5.00');
    expect(JSON.parse(raised.stdout)).toMatchObject({ total: '5.000000000000' });
    expect(await dp('budget', '--raise', '9')).toMatchObject({ exitCode: 2 });
    expect(await dp('budget', '--raise', '4')).toMatchObject({ exitCode: 2 });
  });
});

describe('dp plan', () => {
  it('divides what is left by weight, rounding down', async () => {
    const { stdout } = await dp('plan', 'review=2', 'nightly=1', '--json');
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      left: '2.000000000000',
      uses: [
        { name: 'review', epsilon: '1.333333333333' },
        { name: 'nightly', epsilon: '0.666666666666' },
      ],
    });
    expect(await dp('plan', 'review')).toMatchObject({ exitCode: 2 });
  });
});

describe('dp log and dp verify', () => {
  it('list uses, and say that all is whole', async () => {
    expect((await dp('verify')).stdout).toBe('there is no ledger: nothing was ever spent\n');
    await spend('1');
    const { stdout } = await dp('log');
    expect(stdout).toContain('permute-and-flip, candidates 4, group 0');
    expect(stdout).toContain('released');
    const verified = await dp('verify');
    expect(verified).toMatchObject({ exitCode: 0 });
    expect(verified.stdout).toContain('whole: 3 entries');
  });

  it('exit with 7 where an entry was changed, and so does a quote', async () => {
    await spend('1');
    const ledgers = join(env.XDG_DATA_HOME, 'ppagent', 'ledgers');
    const name = readdirSync(ledgers).find((each) => /^[\da-f]{32}$/.test(each))!;
    const file = join(ledgers, name, 'entries.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"1.000000000000"', '"0.100000000000"'));
    expect(await dp('verify')).toMatchObject({ exitCode: 7 });
    expect(await dp('quote', '--epsilon', '0.5')).toMatchObject({ exitCode: 7 });
  });

  it('say that there is no repository', async () => {
    root = temporaryFolder();
    expect(await dp('budget')).toMatchObject({ exitCode: 2 });
  });
});
