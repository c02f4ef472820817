// Run as a process of its own, to be killed: opens the log and writes receipts for ever, some at once. Arguments: data folder,
// name. Prints what may be sent as soon as it may: `INDEX NAME-NUMBER`.
import { writeSync } from 'node:fs';
import { openReceiptLog } from '../../../src/egress/receipts/receipt-log.ts';
import { answered, intentOf } from './some-receipts.ts';

const [data, name] = process.argv.slice(2);
writeSync(1, 'start\n');
const log = await openReceiptLog({ env: { XDG_DATA_HOME: data! }, keychain: undefined });
let sent = 0;
const sendOn = async () => {
  for (;;) {
    const model = `${name}-${sent++}`;
    const reference = await log.intend(intentOf('body', { model }));
    writeSync(1, `${reference.index} ${model}\n`);
    await log.conclude(reference, answered);
  }
};
await Promise.all([sendOn(), sendOn(), sendOn()]);
