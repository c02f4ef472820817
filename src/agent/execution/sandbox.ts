import { execFile } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { promisify } from 'node:util';
import { findPrograms } from '../../egress/process/find-programs.ts';

/** What holds around a test command, and why not where it does not. */
export interface Isolation {
  /** `off`: the command reaches nothing but its own loopback. */
  readonly network: 'off' | 'on';
  /**
   * `namespace`: the command sees and can signal no process but its own, and all of them end with it, for certain.
   * `tracked`: descendants are looked up and ended, those that left the tree by their environment. `group`: only the
   * process group is ended.
   */
  readonly processes: 'namespace' | 'tracked' | 'group';
  /** `watched`: the memory of all processes of the command is measured many times a second, and too much ends it. */
  readonly memory: 'watched' | 'unlimited';
  /** One sentence for each thing that does not hold. */
  readonly notes: readonly string[];
}

/** How commands are run on this machine. */
export interface Sandbox {
  readonly tool: 'unshare' | 'bubblewrap' | 'none';
  readonly isolation: Isolation;
  /** The program and arguments that come before the shell which prepares the command. */
  readonly prefix: readonly string[];
  /** The program and arguments that come before the command's own shell: they take away what preparing needed. */
  readonly dropPrivileges: readonly string[];
}

/** Brings up the loopback of a new network namespace with whichever tool is there. 0x8914 is SIOCSIFFLAGS. */
const raiseLoopback = [
  'ip link set lo up',
  'ifconfig lo up',
  `perl -e 'use Socket; socket(S,AF_INET,SOCK_DGRAM,0) or exit 1; my $r=pack("a16sx22","lo",0x49); ioctl(S,0x8914,$r) or exit 1'`,
  `python3 -c 'import socket,fcntl,struct;fcntl.ioctl(socket.socket(socket.AF_INET,socket.SOCK_DGRAM),0x8914,struct.pack("16sh22x",b"lo",0x49))'`,
].join(' 2>/dev/null || ');

/**
 * The shell that is process 1 of the namespace: it reaps orphans and ends last. The command comes as arguments; it is
 * not process 1 itself, because signals would not end it then. Asked to end, process 1 waits for the others, which go
 * with it. The command is the first that a machine short of memory ends.
 */
export const prepareScript = `exec 2>&1
{ echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null
if [ -e /proc/net/fib_trie ] && ! grep -q 127.0.0.1 /proc/net/fib_trie; then ${raiseLoopback} 2>/dev/null; fi
ended=
[ $$ = 1 ] && trap ended=1 TERM
"$@"
status=$?
while [ "$ended" ] && kill -0 -1 2>/dev/null; do sleep 0.02; done
exit $status`;

let probed: Promise<Sandbox> | undefined;

/** Finds out, once a process, what isolation works on this machine, by trying it. */
export function probeSandbox(): Promise<Sandbox> {
  probed ??= probe();
  return probed;
}

async function probe(): Promise<Sandbox> {
  if (process.platform !== 'linux') {
    return unconfined('group', 'unlimited', [
      'The network stays on and memory is not limited: this system has no namespaces.',
      'Processes that leave the process group of the test command are not ended.',
    ]);
  }
  const tools = findPrograms(['unshare', 'setpriv', 'bwrap'], process.env.PATH);
  const reasons: string[] = [];
  for (const candidate of candidates(tools)) {
    const reason = await tryCandidate(candidate);
    if (reason === undefined) return candidate;
    reasons.push(`${candidate.tool}: ${reason}`);
  }
  if (!tools.unshare) reasons.push('unshare is not installed');
  if (!tools.bwrap) reasons.push('bubblewrap is not installed');
  return unconfined('tracked', 'watched', [
    `The network stays on and the test command can signal other processes (${reasons.join('; ')}).`,
  ]);
}

function unconfined(
  processes: Isolation['processes'],
  memory: Isolation['memory'],
  notes: readonly string[],
): Sandbox {
  return {
    tool: 'none',
    prefix: [],
    dropPrivileges: [],
    isolation: { network: 'on', processes, memory, notes },
  };
}

type Tools = Readonly<Record<string, string | undefined>>;

/** Best first. */
function candidates(tools: Tools): readonly Sandbox[] {
  const result: Sandbox[] = [];
  if (tools.unshare) result.push(unshareSandbox(tools.unshare, tools.setpriv, 'off'));
  if (tools.bwrap) result.push(bubblewrapSandbox(tools.bwrap));
  if (tools.unshare) result.push(unshareSandbox(tools.unshare, tools.setpriv, 'on'));
  return result;
}

/**
 * util-linux `unshare`. Root drops the rights with which it could undo the namespaces; others get them in a user
 * namespace and give them up in a second one, which also gives them their own user id back.
 */
function unshareSandbox(
  unshare: string,
  setpriv: string | undefined,
  network: Isolation['network'],
): Sandbox {
  const [uid, gid] = [process.getuid!(), process.getgid!()];
  const isRoot = uid === 0;
  const endWithParent = setpriv ? [setpriv, '--pdeathsig', 'KILL'] : [];
  const forbidden = '-sys_admin,-net_admin,-sys_module,-sys_rawio,-sys_boot,-sys_ptrace';
  const dropAsRoot = setpriv ? [setpriv, '--bounding-set', forbidden] : [];
  return {
    tool: 'unshare',
    prefix: [
      ...endWithParent,
      unshare,
      ...(isRoot ? [] : ['--user', '--map-root-user']),
      ...(network === 'off' ? ['--net'] : []),
      ...['--pid', '--fork', '--kill-child', '--mount-proc', '--'],
    ],
    dropPrivileges: isRoot
      ? dropAsRoot
      : [unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
    isolation: {
      network,
      processes: 'namespace',
      memory: 'watched',
      notes: network === 'off' ? [] : ['The network stays on: no loopback could be had without it.'],
    },
  };
}

function bubblewrapSandbox(bwrap: string): Sandbox {
  const namespaces = ['--unshare-pid', '--unshare-net', '--die-with-parent', '--as-pid-1'];
  return {
    tool: 'bubblewrap',
    prefix: [bwrap, '--dev-bind', '/', '/', '--proc', '/proc', ...namespaces, '--'],
    dropPrivileges: [],
    isolation: { network: 'off', processes: 'namespace', memory: 'watched', notes: [] },
  };
}

const execFileAsync = promisify(execFile);

/** Runs a small command in the sandbox; says what is wrong, or nothing. */
async function tryCandidate(sandbox: Sandbox): Promise<string | undefined> {
  const check =
    'readlink /proc/self/ns/pid; readlink /proc/self/ns/net; grep -c 127.0.0.1 /proc/net/fib_trie';
  const [program = '', ...args] = [...sandbox.prefix, '/bin/sh', '-c', prepareScript, 'sh'];
  try {
    const { stdout } = await execFileAsync(
      program,
      [...args, ...sandbox.dropPrivileges, '/bin/sh', '-c', check],
      { timeout: 5000 },
    );
    const [processes, network, loopbackRoutes] = stdout.trim().split('\n');
    if (processes === readlinkSync('/proc/self/ns/pid')) return 'processes are not separated';
    if (sandbox.isolation.network === 'on') return undefined;
    if (network === readlinkSync('/proc/self/ns/net')) return 'the network is not separated';
    return Number(loopbackRoutes) > 0 ? undefined : 'the loopback interface could not be brought up';
  } catch (error) {
    const output = String((error as { stdout?: unknown }).stdout ?? '') || String((error as Error).message);
    return (output.trim().split('\n').at(-1) ?? '').slice(0, 120) || 'it does not run';
  }
}
