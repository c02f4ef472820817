import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../support/repository-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Made up, and put together here so that no scanner takes this file for a leak.
const key = ['sk', 'proj', 'Zq81mVnPx2Lw07Rt'].join('-');
const hasScript = process.platform === 'linux' && existsSync('/usr/bin/script');
const asked = 'Key for openai';

/** Types on a terminal of its own (script(1)) once the program has asked; gives all that the terminal showed. */
async function type(keys: string): Promise<{ shown: string; exitCode: number | undefined; file: string }> {
  const config = temporaryFolder();
  const program = `${process.execPath} ${join(repositoryRoot, 'bin', 'ppagent.js')} auth set openai --plaintext-file`;
  const running = execa('script', ['--quiet', '--return', '--command', program, '/dev/null'], {
    env: { XDG_CONFIG_HOME: config, XDG_RUNTIME_DIR: config, DBUS_SESSION_BUS_ADDRESS: '' },
    reject: false,
    timeout: 60_000,
  });
  let shown = '';
  running.stdout.on('data', (chunk) => {
    const before = shown;
    shown += String(chunk);
    if (!before.includes(asked) && shown.includes(asked)) running.stdin.write(keys);
  });
  const { exitCode } = await running;
  return { shown, exitCode, file: join(config, 'ppagent', 'keys.json') };
}

it.runIf(hasScript)('takes a typed key and shows nothing of it', async () => {
  const { shown, exitCode, file } = await type(`wrong\u0015x\u007f${key}\r`);
  expect(exitCode).toBe(0);
  expect(shown).toContain('(not shown): ');
  expect(shown).not.toContain('sk-');
  expect(shown).not.toContain('wrong');
  expect(readFileSync(file, 'utf8')).toContain(`"${key}"`);
});

it.runIf(hasScript)('stores nothing when it is interrupted', async () => {
  const { exitCode, file, shown } = await type(`${key.slice(0, 9)}\u0003`);
  expect(exitCode).toBe(130);
  expect(shown).not.toContain('sk-');
  expect(existsSync(file)).toBe(false);
});
