import { describe, expect, it } from 'vitest';
import { locateReceipts } from '../../../src/egress/receipts/receipts-location.ts';
import type { LogKind } from '../../../src/egress/signed-log/log-kind.ts';
import { locateLog } from '../../../src/egress/signed-log/log-location.ts';
import { openLog } from '../../../src/egress/signed-log/open-log.ts';
import { headIn, headText } from '../../../src/egress/signed-log/tree-head.ts';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const otherKind: LogKind = {
  name: 'the log of something else',
  headFormat: 'ppagent-something-else-1',
  account: 'something-else',
  codes: { damaged: 'VAULT_DAMAGED', keyMissing: 'VAULT_KEY_MISSING', busy: 'VAULT_BUSY' },
  indexIn: (line) => Number(Buffer.from(line).toString()),
};

describe('kinds of logs', () => {
  it('do not take each other for their own', async () => {
    const receipts = locateReceipts({ XDG_DATA_HOME: temporaryFolder() });
    const { file } = await openLog(receipts, async () => undefined);
    expect(headIn(headText(file.head), receipts.kind)).toEqual(file.head);
    expect(headIn(headText(file.head), otherKind)).toBeUndefined();
    const failure = await failureOf(openLog(locateLog(receipts.folder, otherKind), async () => undefined));
    expect(failure).toMatchObject({ code: 'VAULT_DAMAGED' });
    expect(failure.message).toContain('the log of something else');
  });
});
