import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const needed = ['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon'];

/** Why no real keychain can be started here; undefined where one can. */
export function missingForKeychain(): string | undefined {
  if (process.platform !== 'linux') return 'a keychain of its own for a test can be had on Linux only';
  const folders = (process.env.PATH ?? '').split(':');
  const missing = needed.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
  if (missing.length === 0) return undefined;
  return `install libsecret-1-0, gnome-keyring and dbus: ${missing.join(', ')} not found`;
}

/** A bus that starts no service by itself, so that nobody's own keychain can answer. */
function busConfiguration(folder: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}

/** A desktop session with a home of its own, as far as a keychain needs one; it ends with the test. */
export interface DesktopSession {
  /** What a program needs to find it. */
  readonly env: Record<string, string>;
  /** Starts the keychain: with its collection open for this password, or as it is after a reboot. */
  startKeychain(collection: { readonly password: string } | 'locked'): Promise<ChildProcess>;
}

export async function startDesktopSession(): Promise<DesktopSession> {
  const home = temporaryFolder();
  const runtime = join(home, 'runtime');
  mkdirSync(runtime, { mode: 0o700 });
  writeFileSync(join(home, 'bus.conf'), busConfiguration(home));
  const base = { PATH: process.env.PATH ?? '', HOME: home, XDG_RUNTIME_DIR: runtime };
  const bus = start(
    'dbus-daemon',
    [`--config-file=${join(home, 'bus.conf')}`, '--nofork', '--print-address=1'],
    base,
  );
  const [address] = (await once(createInterface({ input: bus.stdout! }), 'line')) as [string];
  const env = { ...base, DBUS_SESSION_BUS_ADDRESS: address };
  return {
    env,
    startKeychain: async (collection) => {
      const isOpen = collection !== 'locked';
      const daemon = start(
        'gnome-keyring-daemon',
        ['--foreground', '--components=secrets', ...(isOpen ? ['--unlock'] : [])],
        env,
      );
      daemon.stdin!.end(isOpen ? collection.password : '');
      await owned('org.freedesktop.secrets', env);
      return daemon;
    },
  };
}

function start(program: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  });
  return child;
}

/** The bus tells nobody who did not ask before: so ask until the service is there. */
async function owned(name: string, env: Record<string, string>): Promise<void> {
  const question = ['org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner'];
  const argv = ['--session', '--print-reply=literal', `--dest=${question[0]}`, ...question.slice(1)];
  for (let attempt = 0; attempt < 400; attempt++) {
    const reply = execFileSync('dbus-send', [...argv, `string:${name}`], { env, encoding: 'utf8' });
    if (reply.includes('true')) return;
    await sleep(25);
  }
  throw new Error(`${name} did not start`);
}
