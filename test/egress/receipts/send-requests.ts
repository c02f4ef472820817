// Run as a process of its own: writes the receipts of many requests at once, when it is told to. Arguments: data folder, name,
// count. Prints `ready` when its log is open, `done` at the end.
import { once } from 'node:events';
import { openReceiptLog } from '../../../src/egress/receipts/receipt-log.ts';
import { answered, intentOf } from './some-receipts.ts';

const [data, name, count] = process.argv.slice(2);
const log = await openReceiptLog({ env: { XDG_DATA_HOME: data! }, keychain: undefined });
console.log('ready');
await once(process.stdin, 'data');
process.stdin.destroy();
const requests = Array.from({ length: Number(count) }, async (_, n) => {
  const reference = await log.intend(intentOf('body', { model: `${name}-${n}` }));
  await log.conclude(reference, { ...answered, milliseconds: n });
});
await Promise.all(requests);
await log.close();
console.log('done');
