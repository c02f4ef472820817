import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { probeSandbox } from '../../agent/execution/sandbox.ts';
import { findKeychain } from '../../config/keychain/keychain.ts';
import { pullRoot } from '../../model/store/model-location.ts';
import { formatBytes } from '../output/format-bytes.ts';
import { styleFor } from '../output/terminal-style.ts';
import type { Check } from './check.ts';
import { programVersion } from './program-version.ts';

export const gitCheck: Check = {
  name: 'git',
  run: async (io) => {
    const version = await programVersion('git', io);
    if (version !== undefined) return { status: 'ok', detail: version.replace('git version ', '') };
    const remedy = 'Install git and put it on the PATH: `fix --commit` and `demo` need it.';
    return { status: 'warn', detail: 'not found', remedy };
  },
};

export const pythonCheck: Check = {
  name: 'python3',
  run: async (io) => {
    const version = await programVersion('python3', io);
    if (version !== undefined) return { status: 'ok', detail: version.replace('Python ', '') };
    return { status: 'warn', detail: 'not found', remedy: 'Install Python 3 to repair Python projects.' };
  },
};

export const sandboxCheck: Check = {
  name: 'sandbox',
  run: async () => {
    const { tool, isolation } = await probeSandbox();
    const { network, processes, memory, notes } = isolation;
    const detail = `${tool}: network ${network}, processes by ${processes}, memory ${memory}`;
    if (notes.length === 0) return { status: 'ok', detail };
    return {
      status: 'warn',
      detail: `${detail}. ${notes.join(' ')}`,
      remedy:
        'On Linux install util-linux or bubblewrap and allow user namespaces; elsewhere use a container.',
    };
  },
};

/** What keeps API keys and the keys of vaults. Reading a name that is not there asks nobody for a password. */
export const keychainCheck: Check = {
  name: 'keychain',
  run: async (io) => {
    const found = await findKeychain({ env: io.env });
    if ('keychain' in found) return { status: 'ok', detail: `${keychainName()} answers` };
    return {
      status: 'warn',
      detail: `none: ${found.missing}`,
      remedy:
        'Keys of vaults are in files then, API keys in variables or in plain text (`ppagent auth set --plaintext-file`). ' +
        'On Linux libsecret and a desktop session with GNOME Keyring or KWallet make one.',
    };
  },
};

function keychainName(): string {
  if (process.platform === 'win32') return 'Windows Credential Manager';
  return process.platform === 'darwin' ? 'macOS Keychain' : 'the Secret Service';
}

export const terminalCheck: Check = {
  name: 'terminal',
  run: async (io) => {
    const { NO_COLOR, COLORTERM = '', TERM = 'unset' } = io.env;
    const kind = io.stdout.isTTY ? `a terminal, ${io.stdout.columns ?? 80} columns` : 'not a terminal';
    const depth = /truecolor|24bit/i.test(COLORTERM) ? '24-bit' : TERM.includes('256') ? '256' : 'basic';
    const colours = styleFor(io.stdout, io).isColorSupported ? `${depth} colours` : 'no colours';
    return {
      status: 'ok',
      detail: `stdout is ${kind}: ${colours} (TERM ${TERM}${NO_COLOR ? ', NO_COLOR' : ''})`,
    };
  },
};

/** Test commands run in copies in the temporary folder; pulled models go to the user's folder. */
const wantedBytes = 1e9;

export const diskCheck: Check = {
  name: 'disk',
  run: async (io) => {
    const folders = [...new Set([tmpdir(), nearestExisting(pullRoot(io.env))])];
    const free = await Promise.all(
      folders.map(async (folder) => {
        const disk = await statfs(folder).catch(() => undefined);
        return { folder, bytes: disk ? disk.bavail * disk.bsize : undefined };
      }),
    );
    const detail = free
      .map(({ folder, bytes }) => `${bytes === undefined ? 'unknown' : formatBytes(bytes)} free in ${folder}`)
      .join(', ');
    if (free.every(({ bytes }) => bytes === undefined || bytes >= wantedBytes))
      return { status: 'ok', detail };
    const remedy = `Have ${formatBytes(wantedBytes)} free, or set TMPDIR and PPAGENT_MODELS_DIR to another disk.`;
    return { status: 'warn', detail, remedy };
  },
};

function nearestExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}
