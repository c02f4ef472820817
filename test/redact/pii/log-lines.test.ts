import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/redact/finding.ts';
import { registry } from '../../../src/redact/pii/detectors/registry.generated.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';

const sample = new Sample(20_261_125);
const { hex, uuid, base64 } = sample;
/** Digits, the first of which is not 0. */
const number = (length: number) => String(1 + sample.integer(9)) + sample.digits(length - 1);
/** From 1 to `most`, with at least `width` digits. */
const upTo = (most: number, width = 1) => String(1 + sample.integer(most)).padStart(width, '0');
const day = () => `20${upTo(25, 2)}-${upTo(12, 2)}-${upTo(28, 2)}`;
const clock = () => `${upTo(23, 2)}:${upTo(59, 2)}:${upTo(59, 2)}`;
const moment = () => `${day()}T${clock()}.${sample.digits(3)}Z`;
const many = (count: number, make: () => string, between = ' ') =>
  Array.from({ length: count }, make).join(between);

/** Lines as programs write them, without anything about a person. */
const kinds: Readonly<Record<string, () => string>> = {
  nginx: () =>
    `127.0.0.1 - - [${upTo(28, 2)}/May/2024:${clock()} +0200] "GET /app.${hex(8)}.js?v=${number(10)} HTTP/1.1" 200 ${number(6)} "-" "Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/120.0.${number(4)}.${number(2)} Safari/537.36" 0.${number(3)}`,
  syslog: () =>
    `May ${upTo(28)} ${clock()} web-${upTo(20)} sshd[${number(5)}]: Connection closed port ${number(5)} [preauth]`,
  kernel: () =>
    `[${number(5)}.${number(6)}] usb 1-${upTo(4)}: idVendor=${hex(4)} idProduct=${hex(4)} bcdDevice= 1.${upTo(99, 2)} inode ${number(8)}`,
  spring: () =>
    `${day()} ${clock()},${number(3)} DEBUG 1 --- [exec-${upTo(9)}] o.s.w.DispatcherServlet : Completed 200 OK traceId=${hex(32)} spanId=${hex(16)}`,
  java: () =>
    `\tat org.apache.catalina.core.ApplicationFilterChain.doFilter(ApplicationFilterChain.java:${number(3)})`,
  collector: () =>
    `GC(${number(4)}) Pause Young (Normal) ${number(4)}M->${number(3)}M(${number(4)}M) ${upTo(99)}.${number(3)}ms`,
  kubernetes: () =>
    `I0${number(3)} ${clock()}.${number(6)} ${number(7)} controller.go:${number(3)}] synced pod default/web-${hex(10)}-${hex(5)} uid=${uuid()} resourceVersion=${number(9)}`,
  etcd: () =>
    `{"level":"info","ts":${number(10)}.${number(6)},"caller":"raft/raft.go:${number(4)}","local-member-id":"${hex(16)}"}`,
  postgres: () =>
    `${day()} ${clock()} UTC [${number(5)}] LOG:  duration: ${number(4)}.${number(3)} ms  statement: SELECT * FROM orders WHERE id = ${number(8)}`,
  prometheus: () =>
    `node_cpu_seconds_total{cpu="${upTo(31)}",mode="idle"} ${number(9)}.${number(2)} ${number(13)}`,
  metrics: () => `latency,${number(10)},${upTo(99)}.${number(6)},${number(7)},${number(9)},0.${number(5)}`,
  columns: () => `${number(9)}\t${number(9)}\t${upTo(9)}.${number(4)}\t${number(6)}\tactive`,
  hadoop: () =>
    `${number(6)} ${number(6)} ${number(2)} INFO dfs.DataNode: Received block blk_-${number(18)} of size ${number(8)}`,
  task: () =>
    `attempt_${number(13)}_${sample.digits(4)}_m_${sample.digits(6)}_0 is done and is in the process of committing`,
  go: () =>
    `require example.net/tool v0.0.0-${day().replaceAll('-', '')}${clock().replaceAll(':', '')}-${hex(12)}`,
  lockfile: () => `      "integrity": "sha512-${base64(86)}==",`,
  checksum: () => `example.net/tool v${upTo(9)}.${upTo(99)}.${upTo(99)} h1:${base64(43)}=`,
  git: () => `commit ${hex(40)} (tag: v${upTo(9)}.${upTo(20)}.${upTo(20)})`,
  request: () => `request_id=${uuid()} duration_us=${number(7)} bytes=${number(8)} seq=${number(12)}`,
  maps: () => `${hex(8)}-${hex(8)} r-xp ${hex(8)} 08:01 ${number(7)} /usr/lib/libc-2.${upTo(39)}.so`,
  dump: () => `0000${hex(4)}: ${many(16, () => hex(2))}`,
  words: () => `0000${hex(4)}: ${many(8, () => hex(4))}  ........`,
  pairs: () => many(10, () => sample.digits(2)),
  kafka: () => `${moment()} Processing batch offset=${number(11)} partition=${upTo(64)} lag=${number(6)}`,
  tcp: () =>
    `${clock()}.${number(6)} IP6 truncated - ${number(3)} bytes missing! seq ${number(9)}:${number(9)}, win ${number(3)}`,
  audit: () =>
    `type=SYSCALL msg=audit(${number(10)}.${number(3)}:${number(5)}): arch=c000003e syscall=59 a0=${hex(12)} ppid=${number(4)}`,
  network: () =>
    `eth0: RX packets ${number(8)}  bytes ${number(8)} (${upTo(99)}.${upTo(9)} GiB)  errors 0 dropped ${number(4)}`,
  training: () =>
    `${number(4)}/${number(4)} [====] - ${upTo(99)}s ${number(2)}ms/step - loss: 0.${number(4)} - accuracy: 0.${number(4)}`,
  debian: () => `Setting up libssl3:amd64 (3.0.${upTo(17)}-1~deb12u${upTo(3)}) ...`,
  wheel: () =>
    `Downloading torch-2.${upTo(5)}.${upTo(2)}-cp311-manylinux_2_17_x86_64.whl (${number(3)}.${upTo(9)} MB)`,
  parquet: () =>
    `PUT s3://bucket/year=2024/month=${upTo(12, 2)}/part-${sample.digits(5)}-${uuid()}.c000.snappy.parquet ${number(8)}`,
  chain: () => `slot ${number(8)} root 0x${hex(64)} tx 0x${hex(64)} gas ${number(7)} nonce ${number(5)}`,
  blueGene: () =>
    `- ${number(9)} 2005.${upTo(12, 2)}.${upTo(28, 2)} R${upTo(40)}-M1-N${hex(1)}-C:J13-U06 2005-${upTo(12, 2)}-${upTo(28, 2)}-${clock().replaceAll(':', '.')}.${number(6)} RAS KERNEL INFO`,
  android: () =>
    `05-${upTo(28, 2)} ${clock()}.${number(3)}  ${number(4)}  ${number(4)} D PowerManagerService: acquire lock=${number(9)}, flags=0x1, uid=10${number(3)}`,
  openstack: () =>
    `${day()} ${clock()}.${number(3)} ${number(4)} INFO nova.compute.manager [req-${uuid()} ${hex(32)} - - -] [instance: ${uuid()}] VM Started`,
  build: () => `Build #${number(4)} (${number(7)}) finished: SUCCESS rev ${number(6)} agent-${number(2)}`,
  matrix: () =>
    `calibration: ${many(3, () => `${upTo(9)}.${number(6)}`, ', ')} [${upTo(9)}.${number(5)} -${upTo(9)}.${number(5)}]`,
  versions: () =>
    `Upgraded core from version 10.${upTo(9)}.${upTo(99)}.${upTo(99)} to v11.0.${upTo(99)}.${upTo(99)}`,
};

/** The share of lines in which something is found that the certainties let through. */
function flaggedShare(lines: readonly string[], certainties: ReadonlySet<Certainty>): number {
  const flagged = lines.filter((line) => {
    const source = new ScannedText(line);
    return registry.some(({ entry }) =>
      [...entry.find(source)].some(({ certainty }) => certainties.has(certainty)),
    );
  });
  return flagged.length / lines.length;
}

describe('logs without personal data', () => {
  const lines = Object.values(kinds).flatMap((make) => Array.from({ length: 60 }, make));

  it('are reported in one line of a thousand at most', () => {
    expect(flaggedShare(lines, new Set(['certain', 'likely']))).toBeLessThanOrEqual(0.001);
  });
  it('are changed by redaction in one line of a hundred at most', () => {
    expect(flaggedShare(lines, new Set(['certain', 'likely', 'possible']))).toBeLessThanOrEqual(0.01);
  });
});
