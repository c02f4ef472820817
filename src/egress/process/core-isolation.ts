import { execFile } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { promisify } from 'node:util';
import { findPrograms } from './find-programs.ts';

/** What keeps the core from the network, apart from its having no reason to use it. */
export interface CoreIsolation {
  /**
   * `off`: it is in a network namespace in which there is nothing, and so is whatever it starts. `guarded`: its own
   * functions that reach for the network throw; what it starts is not held.
   */
  readonly network: 'off' | 'guarded';
  readonly tool: 'unshare' | 'bubblewrap' | 'none';
  /** One sentence for each thing that does not hold. */
  readonly notes: readonly string[];
}

/** How the core is started on this machine. */
export interface CoreConfinement {
  readonly isolation: CoreIsolation;
  /** The program and arguments that come before those of the core. */
  readonly prefix: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const execFileAsync = promisify(execFile);

/** Finds out what isolation of the core works on this machine, by trying it. */
export async function probeCoreIsolation(env: Environment): Promise<CoreConfinement> {
  if (process.platform !== 'linux') {
    return guarded('This system has no network namespaces: what the core starts could reach the network.');
  }
  const { unshare, setpriv, bwrap } = findPrograms(['unshare', 'setpriv', 'bwrap'], env.PATH);
  const reasons: string[] = [];
  const candidates = [
    ...(unshare ? [unshareConfinement(unshare, setpriv)] : []),
    ...(bwrap ? [bubblewrapConfinement(bwrap)] : []),
  ];
  for (const candidate of candidates) {
    const reason = await whyNot(candidate);
    if (reason === undefined) return withNotes(candidate, env);
    reasons.push(`${candidate.isolation.tool}: ${reason}`);
  }
  if (!unshare) reasons.push('unshare is not installed');
  if (!bwrap) reasons.push('bubblewrap is not installed');
  return guarded(`What the core starts could reach the network (${reasons.join('; ')}).`);
}

/** An abstract socket belongs to the network that it was opened in. */
function withNotes(confinement: CoreConfinement, env: Environment): CoreConfinement {
  if (!/^unix:(?:[^;]*,)?abstract=/.test(env.DBUS_SESSION_BUS_ADDRESS ?? '')) return confinement;
  const note = 'The core cannot ask the keychain, whose bus is at an abstract socket.';
  return { ...confinement, isolation: { ...confinement.isolation, notes: [note] } };
}

function guarded(note: string): CoreConfinement {
  return { prefix: [], isolation: { network: 'guarded', tool: 'none', notes: [note] } };
}

/**
 * util-linux `unshare`. Users get a network namespace within a user namespace; a second one gives them their own user id
 * back, and takes the rights of the first away. Root keeps its rights: commands that the core runs need them for
 * namespaces of their own.
 */
function unshareConfinement(unshare: string, setpriv: string | undefined): CoreConfinement {
  const [uid, gid] = [process.getuid!(), process.getgid!()];
  const asUser = [
    ...[unshare, '--user', '--map-root-user', '--net', '--'],
    ...[unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
  ];
  return {
    prefix: [
      ...(setpriv ? [setpriv, '--pdeathsig', 'KILL', '--'] : []),
      ...(uid === 0 ? [unshare, '--net', '--'] : asUser),
    ],
    isolation: { network: 'off', tool: 'unshare', notes: [] },
  };
}

function bubblewrapConfinement(bwrap: string): CoreConfinement {
  return {
    prefix: [bwrap, '--dev-bind', '/', '/', '--unshare-net', '--die-with-parent', '--'],
    isolation: { network: 'off', tool: 'bubblewrap', notes: [] },
  };
}

/** Runs a small command so; says what is wrong, or nothing. */
async function whyNot({ prefix: [program = '', ...args] }: CoreConfinement): Promise<string | undefined> {
  try {
    const { stdout } = await execFileAsync(program, [...args, 'readlink', '/proc/self/ns/net'], {
      timeout: 5000,
    });
    return stdout.trim() === readlinkSync('/proc/self/ns/net') ? 'the network is not separated' : undefined;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    return ((stderr || message).trim().split('\n').at(-1) ?? '').slice(0, 120) || 'it does not run';
  }
}
