#!/usr/bin/env node
// The launcher: answers --version without loading anything else, then hands over to the built program. It is CommonJS
// (bin/package.json) because that spares Node its module loader: a fifth of the time that --version takes.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`);
} else {
  launch();
}

async function launch() {
  const gateDescriptor = takeGateDescriptor();
  // Whoever started a core has just looked.
  if (gateDescriptor === undefined && existsSync(join(root, 'src'))) {
    const { ensureBuilt } = await import('../tools/build/ensure-built.mjs');
    await ensureBuilt(root);
  }
  const interrupt = new AbortController();
  let wasSignalled = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      // A second one waits for nothing. In a core the first may come after its gate has said the same.
      if (wasSignalled) process.exit(130);
      wasSignalled = true;
      interrupt.abort();
    });
  }
  // Whoever reads has read enough, as `head` does: nobody is left to tell anything.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }) => {
      if (code === 'EPIPE') process.exit();
      if (stream === process.stdout) process.stderr.write(`ppagent: cannot write its output: ${message}\n`);
      process.exit(2);
    });
  }
  const { program, keep } = await load();
  const io = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: interrupt.signal,
    interrupt: (reason) => interrupt.abort(reason),
    ...(gateDescriptor === undefined
      ? { restart: [process.execPath, ...process.execArgv, __filename, ...argv] }
      : { gateDescriptor }),
  };
  handleCrashes((error) => program.reportCrash(error, io));
  const { exitCode } = await program.run(argv, io);
  process.exitCode = exitCode;
  keep?.();
}

/** In a core: where its gate is. Nothing that it starts is told. */
function takeGateDescriptor() {
  const { PPAGENT_GATE_FD: descriptor } = process.env;
  delete process.env.PPAGENT_GATE_FD;
  return descriptor ? Number(descriptor) : undefined;
}

/** What nobody caught is a defect. Node would print it as it is, with whatever it quotes. */
function handleCrashes(report) {
  let crashed = false;
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, async (error) => {
      // What goes wrong while the first one is being told is no news.
      if (crashed) return;
      crashed = true;
      try {
        await report(error);
      } finally {
        process.exit(3);
      }
    });
  }
}

/** What a commit waits for is a program of its own. */
async function load() {
  if (argv.join(' ') !== 'hook run') return { program: await import('../dist/run.js') };
  const { exports: program, keep } = require('./compiled-script.js').loadCompiled(
    join(root, 'dist', 'hook.cjs'),
  );
  return { program, keep };
}
