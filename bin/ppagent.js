#!/usr/bin/env node
// The launcher: answers --version without importing anything else, then hands over to the built program.
import { existsSync, readFileSync } from 'node:fs';

const argv = process.argv.slice(2);
const packageFile = new URL('../package.json', import.meta.url);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${JSON.parse(readFileSync(packageFile, 'utf8')).version}\n`);
} else {
  if (existsSync(new URL('../src', import.meta.url))) {
    const { ensureBuilt } = await import('../tools/build/ensure-built.mjs');
    const { fileURLToPath } = await import('node:url');
    await ensureBuilt(fileURLToPath(new URL('..', import.meta.url)));
  }
  // onnxruntime gathers usage data and sends it to its maker unless it is told not to before it is loaded.
  process.env.ORT_DISABLE_TELEMETRY = '1';
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (interrupt.signal.aborted) process.exit(130);
      interrupt.abort();
    });
  }
  const { run } = await import('../dist/run.js');
  const { exitCode } = await run(argv, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: interrupt.signal,
  });
  process.exitCode = exitCode;
}
