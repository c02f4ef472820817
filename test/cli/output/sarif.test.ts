import { expect, test } from 'vitest';
import type { ScanFinding } from '../../../src/agent/scan/scan-result.ts';
import { mostResults, toSarif } from '../../../src/cli/output/scan/sarif.ts';

const finding = (index: number, severity: 'high' | 'low'): ScanFinding => ({
  kind: 'secret',
  rule: 'named-password',
  title: 'password',
  severity,
  certainty: 'likely',
  path: 'a.txt',
  start: index,
  end: index + 1,
  startLine: index + 1,
  startColumn: 1,
  endLine: index + 1,
  endColumn: 2,
  length: 1,
  excerpt: '•••',
  fingerprint: index.toString(16).padStart(16, '0'),
});

test('holds no more than GitHub takes: the most severe, and says how many are left out', () => {
  const findings = Array.from({ length: 30_000 }, (_none, index) =>
    finding(index, index % 2 ? 'high' : 'low'),
  );
  const [run] = toSarif({ findings, skipped: [], cutShort: [], scanned: 1, bytes: 1 }).runs;
  expect(run!.results).toHaveLength(mostResults);
  expect(run!.results!.filter(({ level }) => level === 'error')).toHaveLength(15_000);
  const lines = run!.results!.map(({ locations }) => locations![0]!.physicalLocation!.region!.startLine!);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(run!.invocations![0]!.toolExecutionNotifications).toMatchObject([
    { level: 'warning', message: { text: expect.stringMatching(/^5000 findings/) } },
  ]);
});
