import { readFileSync, writeFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { Keychain } from '../../../src/config/keychain/keychain.ts';
import { openReceiptLog, type ReceiptLog } from '../../../src/egress/receipts/receipt-log.ts';
import { locateReceipts } from '../../../src/egress/receipts/receipts-location.ts';
import type { ReceiptsVerification } from '../../../src/egress/receipts/verify/verify-receipts.ts';
import { verifyReceipts } from '../../../src/egress/receipts/verify/verify-receipts.ts';
import type { LogLocation } from '../../../src/egress/signed-log/log-location.ts';
import type { KnownHead } from '../../../src/egress/signed-log/verify/compare-head.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, intentOf } from './some-receipts.ts';

/** A user's log in a temporary folder. */
export interface TestLog {
  readonly env: { readonly XDG_DATA_HOME: string };
  readonly location: LogLocation;
  open(): Promise<ReceiptLog>;
  verify(options?: { reference?: KnownHead; entry?: number }): Promise<ReceiptsVerification>;
  /** Opens it, sends some requests, closes it. */
  send(...bodies: string[]): Promise<void>;
  /** The lines of its entries, without newlines. */
  lines(): string[];
  setLines(lines: readonly string[]): void;
}

/** @param keychain undefined: there is none */
export function testLog(keychain?: Keychain): TestLog {
  const env = { XDG_DATA_HOME: temporaryFolder() };
  const location = locateReceipts(env);
  const opened: ReceiptLog[] = [];
  // Before the folder is removed: heads are signed after those who wait have their answer.
  onTestFinished(async () => {
    for (const log of opened) await log.close();
  });
  const open = async () => {
    const log = await openReceiptLog({ env, keychain });
    opened.push(log);
    return log;
  };
  return {
    env,
    location,
    open,
    verify: (options = {}) => verifyReceipts({ env, keychain, ...options }),
    send: async (...bodies) => {
      const log = await open();
      for (const body of bodies) await log.conclude(await log.intend(intentOf(body)), answered);
      await log.close();
    },
    lines: () => readFileSync(location.entries, 'utf8').split('\n').slice(0, -1),
    setLines: (lines) => writeFileSync(location.entries, lines.map((line) => `${line}\n`).join('')),
  };
}
