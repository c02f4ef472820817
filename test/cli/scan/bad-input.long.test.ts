import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanReport } from '../../../src/agent/scan/scan-report-schema.ts';
import { inventedSecret } from '../../support/invented-secret.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('one line of 100 MB, in little memory', { timeout: 300_000 }, async () => {
  const root = temporaryFolder();
  const { token } = inventedSecret();
  const descriptor = openSync(join(root, 'a.js'), 'w');
  const filler = 'x=1;'.repeat(250_000);
  for (let megabyte = 0; megabyte < 100; megabyte++) writeSync(descriptor, filler);
  writeSync(descriptor, `"${token}"`);
  closeSync(descriptor);
  const env = { NODE_OPTIONS: '--max-old-space-size=400' };
  const { exitCode, stdout } = await runPpagent(['scan', '--json'], { cwd: root, env, timeout: 300_000 });
  expect(exitCode).toBe(1);
  expect(scanReport.parse(JSON.parse(stdout)).findings).toMatchObject([
    { startLine: 1, startColumn: 100_000_002 },
  ]);
});
