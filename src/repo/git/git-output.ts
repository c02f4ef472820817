import { spawn } from 'node:child_process';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { quietConfig } from './quiet-config.ts';

const quietOptions = quietConfig.flatMap((setting) => ['-c', setting]);

export interface GitOutputOptions {
  /** What git reads from its standard input. */
  readonly input?: string;
  readonly signal?: AbortSignal;
}

/**
 * Runs git once and gives what it prints, byte for byte. For hooks and for blobs: it starts faster than simple-git does
 * and does not decode. Git gets the environment of this process whole: in a hook, that tells it which index is meant.
 *
 * @throws PpagentError GIT_MISSING, or GIT_FAILED with what git says
 */
export async function gitOutput(
  root: string,
  args: readonly string[],
  options: GitOutputOptions = {},
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of gitStream(root, args, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** As `gitOutput`, piece by piece. */
export async function* gitStream(
  root: string,
  args: readonly string[],
  { input, signal }: GitOutputOptions = {},
): AsyncGenerator<Buffer> {
  const child = spawn('git', [...quietOptions, ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
    signal,
  });
  const ended = new Promise<{ code: number | null; error?: Error }>((resolve) => {
    child.once('error', (error) => resolve({ code: null, error }));
    child.once('close', (code) => resolve({ code }));
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < 4096) complaint += text;
  });
  // Git may stop reading before all is written: that it failed is what `ended` tells.
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
  } finally {
    child.stdout.destroy();
  }
  const { code, error } = await ended;
  if (error || code !== 0) throw gitError(args, complaint, error);
}

function gitError(args: readonly string[], complaint: string, cause: Error | undefined): Error {
  if (cause && 'code' in cause && cause.code === 'ENOENT') {
    return new PpagentError('GIT_MISSING', 'git was not found', { cause });
  }
  if (cause?.name === 'AbortError') return cause;
  const said = complaint.trim().split('\n')[0] ?? '';
  return new PpagentError('GIT_FAILED', `git ${args[0]} failed: ${said.replace(/^(fatal|error): /, '')}`, {
    cause,
  });
}
