import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandOptions, runCommand } from '../../../src/agent/execution/run-command.ts';
import { probeSandbox, type Sandbox } from '../../../src/agent/execution/sandbox.ts';

const unconfined: Sandbox = {
  tool: 'none',
  prefix: [],
  dropPrivileges: [],
  isolation: { network: 'on', processes: 'tracked', memory: 'watched', notes: ['as asked'] },
};
const isLinux = process.platform === 'linux';
const probed = await probeSandbox();
const sandboxes = [probed, unconfined].filter((sandbox) => isLinux || sandbox !== unconfined);

let folder: string;
let server: Server;
let port: number;
let requests = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ppagent-run-'));
  server = createServer((_request, response) => {
    requests += 1;
    response.end('outside');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string, options: Partial<CommandOptions> = {}) {
  return runCommand({ command, cwd: folder, environment: process.env, timeLimitMs: 15_000, ...options });
}

/** A line for the shell that runs a program in this Node; the program may hold no single quote. */
const node = (program: string) => `'${process.execPath}' -e '${program}'`;

/** Processes of this machine with the text among their arguments. */
function running(text: string): readonly string[] {
  if (!isLinux) return [];
  const commandLines = readdirSync('/proc')
    .filter(Number)
    .map((pid) => read(`/proc/${pid}/cmdline`));
  return commandLines.filter((line) => line.includes(text));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

async function waitFor(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 8000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await sleep(50);
  }
}

describe.each(sandboxes.map((sandbox) => ({ tool: sandbox.tool, sandbox })))(
  'in sandbox $tool',
  ({ sandbox }) => {
    it('gives the exit code and both streams in the order of writing', async () => {
      const result = await run('echo one; echo two >&2; echo three; exit 3', { sandbox });
      expect(result.end).toEqual({ kind: 'exited', exitCode: 3 });
      expect(result.output).toBe('one\ntwo\nthree\n');
      expect(result.isolation).toBe(sandbox.isolation);
    });

    it('ends a command that hangs and ignores the polite signal', async () => {
      const result = await run(
        node('process.on("SIGTERM", () => console.log("no")); setInterval(() => {}, 1000)'),
        {
          sandbox,
          timeLimitMs: 1500,
          graceMs: 300,
        },
      );
      expect(result.end).toEqual({ kind: 'stopped', reason: 'time-limit' });
      expect(result.output).toContain('no');
      expect(result.durationMs).toBeLessThan(4000);
    });

    it('lets a command clean up when its time is over', async () => {
      const result = await run('trap "echo cleaned; exit 0" TERM; echo ready; while :; do sleep 0.05; done', {
        sandbox,
        timeLimitMs: 500,
        graceMs: 3000,
      });
      expect(result.end).toEqual({ kind: 'stopped', reason: 'time-limit' });
      expect(result.output).toMatch(/^ready\n[\s\S]*cleaned\n/);
      expect(result.durationMs).toBeLessThan(2500);
    });

    it.runIf(isLinux)('ends processes that left the session and lost their parents', async () => {
      const mark = `31.${Math.floor(Math.random() * 1e9)}`;
      const result = await run(`(setsid sh -c "setsid sleep ${mark} & sleep 0.1" &) ; sleep 0.3; echo done`, {
        sandbox,
      });
      expect(result.end).toEqual({ kind: 'exited', exitCode: 0 });
      expect(result.output).toBe('done\n');
      expect(running(mark)).toEqual([]);
    });

    it.runIf(isLinux)('ends a command with more processes than allowed', async () => {
      const mark = `32.${Math.floor(Math.random() * 1e9)}`;
      const result = await run(`i=0; while [ $i -lt 300 ]; do sleep ${mark} & i=$((i+1)); done; wait`, {
        sandbox,
        processLimit: 40,
      });
      expect(result.end).toEqual({ kind: 'stopped', reason: 'process-limit' });
      await sleep(50);
      expect(running(mark)).toEqual([]);
    });

    it.runIf(isLinux)(
      'ends a command with more memory than allowed, counting all its processes',
      async () => {
        const hold = node('const b = Buffer.alloc(120e6, 1); setTimeout(() => b.length, 9000)');
        const result = await run(`${hold} & ${hold} & ${hold} & wait`, { sandbox, memoryLimitBytes: 300e6 });
        expect(result.end).toEqual({ kind: 'stopped', reason: 'memory-limit' });
        expect(result.durationMs).toBeLessThan(6000);
      },
    );

    it('leaves room for the address space that Node and WebAssembly reserve', async () => {
      const program =
        'const m = new WebAssembly.Memory({initial: 1, maximum: 65536}); console.log(m.buffer.byteLength)';
      const result = await run(node(program), { sandbox, memoryLimitBytes: 300e6 });
      expect(result.output).toBe('65536\n');
    });

    it('stops a command that prints without end, keeping the beginning and the end', async () => {
      const before = process.memoryUsage().rss;
      const result = await run('echo begin; yes "a line of output" | head -c 1000000000', { sandbox });
      expect(result.end).toEqual({ kind: 'stopped', reason: 'output-limit' });
      expect(result.output.length).toBeLessThan(1.1 * 2 ** 20);
      expect(result.output).toMatch(/^begin\na line of output\n/);
      expect(result.output).toMatch(/\n\[\.\.\. \d+ bytes of output dropped \.\.\.\]\n/);
      expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
      expect(result.durationMs).toBeLessThan(8000);
    });

    it('keeps secrets of the environment from the command', async () => {
      const secret = ['gh', 'p_', 'Q4'.repeat(18)].join('');
      const environment = {
        ...process.env,
        GITHUB_TOKEN: secret,
        AWS_SECRET_ACCESS_KEY: secret,
        NODE_AUTH_TOKEN: secret,
        MY_SETTING: secret,
        GOFLAGS: `-proxy=https://user:${secret}@example.com`,
        SSH_AUTH_SOCK: `/tmp/${secret}`,
      };
      const result = await run(
        'env; cat /proc/self/environ /proc/$PPID/environ /proc/1/environ 2>/dev/null || true',
        {
          sandbox: probed,
          environment,
          extraEnvironment: { EXTRA: 'wanted', LANG: undefined },
        },
      );
      expect(result.output).not.toContain(secret);
      expect(result.output).toContain('EXTRA=wanted');
      expect(result.output).toMatch(/^CI=1$/m);
      expect(result.output).toMatch(/^PATH=/m);
      expect(result.output).not.toMatch(/^LANG=/m);
    });

    it('gives an empty standard input', async () => {
      const result = await run('cat; echo end', { sandbox });
      expect(result.output).toBe('end\n');
    });

    it('ends the command when asked and gives the reason', async () => {
      const controller = new AbortController();
      const running = run('sleep 30', { sandbox, signal: controller.signal });
      setTimeout(() => controller.abort(new Error('enough')), 200);
      await expect(running).rejects.toThrow('enough');
    });
  },
);

describe('runCommand', () => {
  it('says that a folder is missing', async () => {
    await expect(run('true', { cwd: join(folder, 'missing') })).rejects.toMatchObject({
      code: 'PATH_NOT_FOUND',
    });
  });
});

describe.runIf(probed.isolation.processes === 'namespace')('in a namespace of processes', () => {
  it('survives a command that kills its parents and everything it sees', async () => {
    const bystander = spawn('sleep', ['20'], { detached: true });
    const program = `for (const pid of [process.ppid, ${process.pid}, ${bystander.pid}, -1]) { try { process.kill(pid, "SIGKILL") } catch {} }`;
    const result = await run(`${node(program)}; kill -9 $PPID; kill -9 -1; echo survived`);
    expect(result.end.kind).not.toBe('stopped');
    expect(bystander.exitCode ?? bystander.signalCode).toBe(null);
    expect(() => process.kill(bystander.pid ?? 0, 0)).not.toThrow();
    bystander.kill('SIGKILL');
  });

  it('cannot be undone by the command', async () => {
    const result = await run('umount /proc; nsenter -t 1 -n true; echo "$(ls -d /proc/[0-9]* | wc -l)"');
    expect(Number(result.output.trim().split('\n').at(-1))).toBeLessThan(12);
    expect(result.output).not.toContain(`/proc/${process.pid}`);
  });

  it.runIf(isLinux)('ends the command when the program that started it is killed', async () => {
    const mark = `33.${Math.floor(Math.random() * 1e9)}`;
    const module = fileURLToPath(new URL('../../../src/agent/execution/run-command.ts', import.meta.url));
    const program = `import { runCommand } from ${JSON.stringify(module)};
      runCommand({ command: 'sleep ${mark}', cwd: '/', environment: process.env, timeLimitMs: 60000 });`;
    const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/loader.mjs', import.meta.url));
    const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', program]);
    await waitFor(() => running(`sleep\0${mark}`).length > 0);
    child.kill('SIGKILL');
    await waitFor(() => running(mark).length === 0);
  });
});

describe.runIf(probed.isolation.network === 'off')('without a network', () => {
  it('cannot reach a server outside, though the same request works elsewhere', async () => {
    const fetching = node(
      `fetch("http://127.0.0.1:${port}").then((r) => r.text()).then(console.log, (e) => console.log("failed", e.cause.code))`,
    );
    const inside = await run(fetching);
    expect(inside.output).toMatch(/^failed /);
    expect(requests).toBe(0);
    const outside = await run(fetching, { sandbox: unconfined });
    expect(outside.output).toBe('outside\n');
  });

  it('can reach its own loopback', async () => {
    const program = `const s = require("http").createServer((q, r) => r.end("inside")).listen(0, "127.0.0.1", async () => {
      console.log(await (await fetch("http://127.0.0.1:" + s.address().port)).text()); process.exit() })`;
    const result = await run(node(program));
    expect(result.output).toBe('inside\n');
  });
});
