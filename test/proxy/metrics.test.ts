import { expect, test } from 'vitest';
import { addedMs, type CallRecord } from '../../src/proxy/metrics/call-record.ts';
import { Counter } from '../../src/proxy/metrics/counter.ts';
import { Histogram } from '../../src/proxy/metrics/histogram.ts';
import { exposition } from '../../src/proxy/metrics/metric.ts';
import { ProxyMetrics } from '../../src/proxy/metrics/proxy-metrics.ts';

const record: CallRecord = {
  route: '/v1/messages',
  method: 'POST',
  client: 'codex',
  bytesIn: 1000,
  startedAt: 100,
  handedOverAt: 104,
  answeredAt: 300,
  repliedAt: 301,
  replaced: { secret: 2, email: 1 },
  status: 200,
  bytesOut: 500,
};

test('counters and histograms are written as Prometheus reads them', () => {
  const counter = new Counter('calls_total', 'Calls.');
  counter.add({ route: '/a', note: 'quote " back \\ line\n' });
  counter.add({ route: '/a', note: 'quote " back \\ line\n' }, 2);
  const histogram = new Histogram('call_seconds', 'Time.', [0.5, 1]);
  for (const value of [0.5, 0.75, 4]) histogram.observe({ route: '/a' }, value);
  expect(exposition([counter, histogram]).split('\n')).toEqual([
    '# HELP calls_total Calls.',
    '# TYPE calls_total counter',
    'calls_total{route="/a",note="quote \\" back \\\\ line\\n"} 3',
    '# HELP call_seconds Time.',
    '# TYPE call_seconds histogram',
    'call_seconds_bucket{route="/a",le="0.5"} 1',
    'call_seconds_bucket{route="/a",le="1"} 2',
    'call_seconds_bucket{route="/a",le="+Inf"} 3',
    'call_seconds_sum{route="/a"} 5.25',
    'call_seconds_count{route="/a"} 3',
    '',
  ]);
});

test('what the proxy adds is the time before the gate and the time behind the answer', () => {
  expect(addedMs(record)).toBe(5);
  expect(addedMs({ ...record, handedOverAt: undefined })).toBeUndefined();
});

test('a call is counted when it has ended, and is active until then', () => {
  const metrics = new ProxyMetrics();
  const end = metrics.begin();
  expect(metrics.write()).toContain('\nppagent_proxy_active_calls 1\n');
  end({ ...record, failure: 'EGRESS_BLOCKED', status: 403, brokenBy: 'client' }, 2100);
  const lines = metrics.write().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'ppagent_proxy_active_calls 0',
      'ppagent_proxy_calls_total{route="/v1/messages",client="codex",status="403"} 1',
      'ppagent_proxy_redactions_total{type="secret"} 2',
      'ppagent_proxy_failed_total{route="/v1/messages",code="EGRESS_BLOCKED"} 1',
      'ppagent_proxy_broken_streams_total{route="/v1/messages",by="client"} 1',
      'ppagent_proxy_added_seconds_bucket{route="/v1/messages",le="0.005"} 1',
      'ppagent_proxy_added_seconds_bucket{route="/v1/messages",le="0.0025"} 0',
      'ppagent_proxy_call_seconds_sum{route="/v1/messages"} 2',
    ]),
  );
});
