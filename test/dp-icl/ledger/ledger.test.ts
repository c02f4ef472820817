import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundedRangeRho } from '../../../src/dp-icl/accountant/costs/bounded-range.ts';
import { epsilon } from '../../../src/dp-icl/accountant/units/epsilon.ts';
import { rho } from '../../../src/dp-icl/accountant/units/rho.ts';
import { openLedger } from '../../../src/dp-icl/ledger/ledger.ts';
import type { Spending } from '../../../src/dp-icl/ledger/ledger-entry.ts';
import { memoryKeychain } from '../../egress/credentials/memory-keychain.ts';
import { failureOf } from '../../support/failure-of.ts';
import { runGit, temporaryFolder } from '../../support/temporary-folder.ts';

function choosing(amount: string, groups: readonly number[] = [0]): Spending {
  const pure = epsilon.parse(amount);
  const parameters = { candidates: '4', epsilon: amount };
  return { use: 'choose', mechanism: 'permute-and-flip', parameters, pure, rho: undefined, groups };
}

function gitRepository(name: string): string {
  const root = temporaryFolder();
  runGit(root, ['init', '--quiet']);
  const as = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  runGit(root, [...as, 'commit', '--quiet', '--allow-empty', '-m', name]);
  return root;
}

function place(keychain = memoryKeychain()) {
  const env = { XDG_DATA_HOME: temporaryFolder() };
  const root = gitRepository('one');
  const folder = () => {
    const ledgers = join(env.XDG_DATA_HOME, 'ppagent', 'ledgers');
    return join(ledgers, readdirSync(ledgers).find((name) => /^[\da-f]{32}$/.test(name))!);
  };
  return { env, root, folder, open: (at = root) => openLedger(at, { env, keychain }) };
}

describe('ledger', () => {
  it('spends before anything is drawn, never more than the total, and gives nothing back', async () => {
    const ledger = await place().open();
    const first = await ledger.reserve(choosing('1.25'));
    await ledger.end(first, 'failed');
    expect(await failureOf(ledger.reserve(choosing('1')))).toMatchObject({
      code: 'PRIVACY_BUDGET_SPENT',
    });
    await ledger.reserve(choosing('0.75'));
    const state = await ledger.state();
    expect(epsilon.format(state.spent(0))).toBe('2.000000000000');
    expect([...state.open]).toEqual([3]);
    expect(await failureOf(ledger.reserve(choosing('0.000000000001')))).toMatchObject({
      code: 'PRIVACY_BUDGET_SPENT',
    });
  });

  it('gives each group of units its own total', async () => {
    const ledger = await place().open();
    await ledger.reserve(choosing('2', [0]));
    await ledger.reserve(choosing('1', [1]));
    expect(await failureOf(ledger.reserve(choosing('1', [0, 1])))).toMatchObject({
      code: 'PRIVACY_BUDGET_SPENT',
    });
    expect((await ledger.state()).groups).toEqual([0, 1]);
  });

  it('composes many small draws of the exponential mechanism in ρ', async () => {
    const ledger = await place().open();
    const pure = epsilon.parse('0.2');
    const draw = { ...choosing('0.2'), mechanism: 'exponential', pure, rho: boundedRangeRho(pure) };
    for (let use = 0; use < 17; use++) await ledger.reserve(draw);
    expect(epsilon.toNumber((await ledger.state()).spent(0))).toBeLessThan(2);
    expect(rho.format(boundedRangeRho(pure))).toBe('0.005000000000000');
    expect(await failureOf(ledger.reserve(draw))).toMatchObject({ code: 'PRIVACY_BUDGET_SPENT' });
  });

  it('is shared by clones, and not by other repositories', async () => {
    const { root, open } = place();
    await (await open()).reserve(choosing('1.5'));
    const clone = join(temporaryFolder(), 'clone');
    runGit(root, ['clone', '--quiet', root, clone]);
    expect(await failureOf((await open(clone)).reserve(choosing('1')))).toMatchObject({
      code: 'PRIVACY_BUDGET_SPENT',
    });
    const other = gitRepository('two');
    await (await open(other)).reserve(choosing('2'));
  });

  it('can be raised, never lowered', async () => {
    const ledger = await place().open();
    await ledger.reserve(choosing('2'));
    const delta = (await ledger.state()).total!.delta;
    await ledger.raise({ epsilon: epsilon.parse('3'), delta });
    await ledger.reserve(choosing('1'));
    expect(await failureOf(ledger.raise({ epsilon: epsilon.parse('2.5'), delta }))).toMatchObject({
      code: 'USAGE',
    });
  });

  it.each<[string, (folder: string) => void]>([
    ['edited', (folder) => edit(folder, (text) => text.replace('"1.000000000000"', '"0.100000000000"'))],
    ['cut off', (folder) => edit(folder, (text) => `${text.split('\n')[0]}\n`)],
    ['gone', (folder) => rmSync(folder, { recursive: true })],
    ['without its entries', (folder) => rmSync(join(folder, 'entries.jsonl'))],
    ['without its head', (folder) => rmSync(join(folder, 'head.json'))],
    ['added to', (folder) => appendFileSync(join(folder, 'entries.jsonl'), '{"kind":"ended"}\n')],
  ])('refuses one that is %s', async (_, damage) => {
    const { open, folder } = place();
    await (await open()).reserve(choosing('1'));
    damage(folder());
    expect(await failureOf(open())).toMatchObject({ code: 'LEDGER_DAMAGED' });
  });

  it('refuses one that was set back to an earlier copy', async () => {
    const { open, folder } = place();
    await (await open()).reserve(choosing('0.5'));
    const own = folder();
    const copy = temporaryFolder();
    cpSync(own, copy, { recursive: true });
    await (await open()).reserve(choosing('1'));
    rmSync(own, { recursive: true });
    cpSync(copy, own, { recursive: true });
    expect(await failureOf(open())).toMatchObject({ code: 'LEDGER_DAMAGED' });
  });

  it('refuses one that was copied from another repository', async () => {
    const { open, folder, env } = place();
    await (await open()).reserve(choosing('0.5'));
    const own = folder();
    const other = gitRepository('three');
    await (await open(other)).reserve(choosing('2'));
    const ledgers = join(env.XDG_DATA_HOME, 'ppagent', 'ledgers');
    const others = readdirSync(ledgers)
      .filter((name) => /^[\da-f]{32}$/.test(name))
      .map((name) => join(ledgers, name))
      .find((path) => path !== own)!;
    rmSync(others, { recursive: true });
    cpSync(own, others, { recursive: true });
    expect(await failureOf(open(other))).toMatchObject({ code: 'LEDGER_DAMAGED' });
  });

  it('takes in what another holder spends meanwhile', async () => {
    const { open } = place();
    const [one, two] = [await open(), await open()];
    const uses = [one, two, one, two, one, two].map((ledger) =>
      ledger.reserve(choosing('0.5')).then(
        () => 1,
        () => 0,
      ),
    );
    expect((await Promise.all(uses)).filter((spent) => spent === 1)).toHaveLength(4);
  });
});

function edit(folder: string, change: (text: string) => string): void {
  const file = join(folder, 'entries.jsonl');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
