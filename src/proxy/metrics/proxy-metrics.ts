import { addedMs, type CallRecord } from './call-record.ts';
import { Counter } from './counter.ts';
import { Gauge } from './gauge.ts';
import { Histogram } from './histogram.ts';
import { exposition } from './metric.ts';

/** Seconds. */
const addedBounds = [0.001, 0.0025, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 1];
const callBounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/** What `/metrics` tells of all calls so far. */
export class ProxyMetrics {
  #active = 0;
  readonly #calls = new Counter('ppagent_proxy_calls_total', 'Calls answered, by route, client and status.');
  readonly #bytesIn = new Counter('ppagent_proxy_received_bytes_total', 'Bytes of bodies from clients.');
  readonly #bytesOut = new Counter('ppagent_proxy_replied_bytes_total', 'Bytes of bodies to clients.');
  readonly #redactions = new Counter('ppagent_proxy_redactions_total', 'Places replaced, by type.');
  readonly #blocked = new Counter('ppagent_proxy_failed_total', 'Calls that the proxy failed, by code.');
  readonly #broken = new Counter('ppagent_proxy_broken_streams_total', 'Streams cut short, by whom.');
  readonly #added = new Histogram(
    'ppagent_proxy_added_seconds',
    'What redaction and restoring took until the client had the first bytes.',
    addedBounds,
  );
  readonly #total = new Histogram(
    'ppagent_proxy_call_seconds',
    'From the end of the request to the end of the reply.',
    callBounds,
  );
  readonly #gauges = [
    new Gauge('ppagent_proxy_active_calls', 'Calls in progress.', () => this.#active),
    new Gauge(
      'ppagent_proxy_core_resident_bytes',
      'Resident memory of the process that redacts.',
      process.memoryUsage.rss,
    ),
  ];

  /** @returns to be called with the same record when the call has ended */
  begin(): (record: CallRecord, endedAt: number) => void {
    this.#active++;
    return (record, endedAt) => {
      this.#active--;
      this.#note(record, endedAt);
    };
  }

  #note(record: CallRecord, endedAt: number): void {
    const { route, client, status, replaced, failure, brokenBy } = record;
    this.#calls.add({ route, client, status: String(status) });
    this.#bytesIn.add({ route }, record.bytesIn);
    this.#bytesOut.add({ route }, record.bytesOut);
    for (const [type, count] of Object.entries(replaced)) this.#redactions.add({ type }, count);
    if (failure) this.#blocked.add({ route, code: failure });
    if (brokenBy) this.#broken.add({ route, by: brokenBy });
    const added = addedMs(record);
    if (added !== undefined) this.#added.observe({ route }, added / 1000);
    this.#total.observe({ route }, (endedAt - record.startedAt) / 1000);
  }

  write(): string {
    return exposition([
      this.#calls,
      this.#bytesIn,
      this.#bytesOut,
      this.#redactions,
      this.#blocked,
      this.#broken,
      this.#added,
      this.#total,
      ...this.#gauges,
    ]);
  }
}
