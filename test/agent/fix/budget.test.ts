import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/agent/fix/budget.ts';

const never = new AbortController().signal;

describe('Budget', () => {
  it('is used up when the candidates are', () => {
    const budget = new Budget(2, undefined);
    budget.spendCandidate();
    expect([budget.candidatesLeft, budget.exhausted]).toEqual([1, false]);
    budget.spendCandidate();
    expect([budget.candidatesLeft, budget.exhausted]).toEqual([0, true]);
    expect(budget.millisecondsLeft).toBe(Number.POSITIVE_INFINITY);
  });

  it('is used up when the time is', async () => {
    const budget = new Budget(2, 0.05);
    const signal = budget.signal(never);
    expect([budget.exhausted, signal.aborted]).toEqual([false, false]);
    await sleep(80);
    expect([budget.exhausted, budget.millisecondsLeft, signal.aborted]).toEqual([true, 0, true]);
  });

  it('passes on an interrupt at once, with and without a limit', () => {
    for (const seconds of [undefined, 60]) {
      const interrupt = new AbortController();
      const signal = new Budget(2, seconds).signal(interrupt.signal);
      expect(signal.aborted).toBe(false);
      interrupt.abort();
      expect(signal.aborted).toBe(true);
    }
  });

  it('takes limits that no timer can wait for', async () => {
    const signal = new Budget(2, 1e12).signal(never);
    await sleep(20);
    expect(signal.aborted).toBe(false);
  });
});
