import { execFile } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { runCommand } from '../../../src/agent/execution/run-command.ts';
import { probeSandbox } from '../../../src/agent/execution/sandbox.ts';
import type { Gate } from '../../../src/egress/gate/gate.ts';
import type { GateIo } from '../../../src/egress/process/gate-io.ts';
import { ExitCode } from '../../../src/errors/exit-code.ts';
import { sealed } from './split-settings.ts';

/** What the core does. Prints one JSON object. */
export type SplitTask = (gate: Gate, io: GateIo, args: readonly string[]) => Promise<ExitCode>;

const print = ({ stdout }: GateIo, value: object) => stdout.write(`${JSON.stringify(value)}\n`);

/** What an attempt at the network came to: the code of its error, or `reached`. */
async function outcome(attempt: () => Promise<unknown>): Promise<string> {
  try {
    await attempt();
    return 'reached';
  } catch (error) {
    const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
    return String(code ?? cause?.code ?? error);
  }
}

const execFileAsync = promisify(execFile);

/** Tries to reach an address of the loopback of the machine, in every way there is. */
const reach: SplitTask = async (gate, io, [url = '']) => {
  const { hostname, port } = new URL(url);
  const program = `require('net').connect(${port}, '${hostname}').on('connect', () => process.exit(0)).on('error', () => process.exit(9))`;
  const worker = async () => {
    const thread = new Worker(
      `const { parentPort } = require('worker_threads');
       try { require('net').connect(${port}, '${hostname}').on('error', (e) => parentPort.postMessage(e.code)).on('connect', () => parentPort.postMessage('reached')); }
       catch (error) { parentPort.postMessage(error.code); }`,
      { eval: true },
    );
    const [said] = await once(thread, 'message');
    await thread.terminate();
    if (said !== 'reached') throw Object.assign(new Error(), { code: said });
  };
  const results = {
    connect: await outcome(() => once(connect(Number(port), hostname), 'connect')),
    fetch: await outcome(() => fetch(url)),
    lookup: await outcome(() => lookup('localhost')),
    listen: await outcome(() => once(createServer().listen(0, '127.0.0.1'), 'listening')),
    worker: await outcome(worker),
    child: await outcome(() => execFileAsync(process.execPath, ['-e', program])),
    shell: await outcome(() => execFileAsync('bash', ['-c', `exec 3<>/dev/tcp/${hostname}/${port}`])),
  };
  const answer = await gate.send(sealed(gate, '/chat'));
  print(io, { ...results, gate: answer.status });
  for await (const _ of answer.body);
  return ExitCode.Ok;
};

/** What the core knows of its surroundings. */
const look: SplitTask = async (_, io) => {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'latin1').length;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  };
  const { stdout } = await execFileAsync('ls', ['-l', '/proc/self/fd']);
  print(io, {
    env: process.env,
    uid: process.getuid?.(),
    network: readlinkSync('/proc/self/ns/net'),
    environmentOfGate: read(`/proc/${process.ppid}/environ`),
    childHasPipe: stdout.includes(readlinkSync('/proc/self/fd/3')),
    stdin: await text(io.stdin),
  });
  return ExitCode.Ok;
};

/** Runs a test command in the sandbox of `fix`. */
const sandbox: SplitTask = async (_, io, [command = '', cwd = '']) => {
  const { tool, isolation } = await probeSandbox();
  const result = await runCommand({ command, cwd, environment: process.env, timeLimitMs: 15_000 });
  print(io, { tool, isolation, end: result.end, output: result.output });
  return ExitCode.Ok;
};

/** Says that it is there, and ends in order when it is asked to. */
const wait: SplitTask = async (gate, io) => {
  print(io, { pid: process.pid });
  await new Promise<void>((resolve) => {
    const alive = setInterval(() => {}, 1000);
    io.signal.addEventListener('abort', () => {
      clearInterval(alive);
      resolve();
    });
  });
  print(io, { ended: 'in order', gate: await outcome(() => gate.send(sealed(gate, '/chat'))) });
  return ExitCode.Interrupted;
};

/** Serves what is called at a port of the gate until it is asked to end. */
const serve: SplitTask = async (gate, io, [tokenHash = '']) => {
  const listening = await gate.listen(
    {
      port: 0,
      clients: [{ client: 'test', tokenHash }],
      maxBodyBytes: 4_000_000,
      maxConcurrent: 100,
      timeoutMs: 10_000,
    },
    async ({ path, body, client }) => ({
      status: 200,
      headers: { 'x-client': client },
      body: path === '/whole' ? body : echo(body),
    }),
  );
  print(io, { port: listening.port });
  await once(io.signal, 'abort');
  await listening.shutDown(5000);
  return ExitCode.Ok;
};

async function* echo(body: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += 1000) yield body.subarray(at, at + 1000);
}

/** Reads many answers side by side, each a little slower than the one before. */
const streams: SplitTask = async (gate, io, [count = '1']) => {
  const lengths = await Promise.all(
    Array.from({ length: Number(count) }, async (_, index) => {
      const { body } = await gate.send(sealed(gate, `/stream/${index}`));
      let length = 0;
      for await (const chunk of body) {
        for (const byte of chunk) if (byte !== index) throw new Error(`a byte of stream ${byte} in ${index}`);
        length += chunk.length;
        if (index % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      return length;
    }),
  );
  print(io, { lengths });
  return ExitCode.Ok;
};

/** Sends one request and waits for an answer that does not come. */
const hang: SplitTask = async (gate, io) => {
  print(io, { pid: process.pid, gate: process.ppid });
  await gate.send(sealed(gate, '/hangs'), io);
  return ExitCode.Ok;
};

export const tasks: Readonly<Record<string, SplitTask>> = {
  reach,
  look,
  sandbox,
  wait,
  serve,
  streams,
  hang,
  exit: async (_gate, _io, [code]) => Number(code) as ExitCode,
  'end-by-signal': async () => {
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => {});
  },
  // Takes a while to end.
  'wait-after': async (_gate, io) => {
    print(io, { pid: process.pid });
    const alive = setInterval(() => {}, 1000);
    await once(io.signal, 'abort');
    print(io, { ended: 'soon' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    clearInterval(alive);
    print(io, { ended: 'in order' });
    return ExitCode.Interrupted;
  },
  // Does not end when it is asked to.
  'wait-on': async (_gate, io) => {
    print(io, { pid: process.pid });
    return new Promise(() => setInterval(() => {}, 1000));
  },
  // Hears nothing.
  busy: async (_gate, io) => {
    print(io, {});
    for (;;);
  },
  fails: async () => {
    throw new Error('as asked');
  },
};
