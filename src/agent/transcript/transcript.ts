import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryId } from '../../config/repository-id.ts';
import type { MaskOptions } from '../../redact/masking/mask-text.ts';
import type { FixEvent } from '../fix/fix-event.ts';
import { maskEvent } from './mask-event.ts';
import { pruneTranscripts } from './prune-transcripts.ts';
import { transcriptEnding, transcriptsFolder } from './transcripts-folder.ts';

export interface TranscriptOptions {
  /** Top of the repository or folder. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told once, in one line, when the run cannot be recorded. */
  readonly onNotice: (notice: string) => void;
}

/** A run that says more than this is not recorded to its end, in bytes. */
const longestTranscript = 8_000_000;

/** Nobody waits longer for the rest of a transcript, in milliseconds. */
const longestFlush = 5000;

/**
 * What a run of `fix` did, for a person to look at afterwards: its events, one JSON object a line, with secrets and
 * personal data masked for good, in a file that its owner alone may read. Recording neither holds a run up nor fails it:
 * everything happens behind, in order, and what cannot be written is left out.
 */
export class Transcript {
  readonly #options: TranscriptOptions;
  /** Everything so far; never rejects. */
  #work: Promise<void>;
  #file: FileHandle | undefined;
  #masking: MaskOptions = {};
  #bytes = 0;
  #ended = false;

  private constructor(options: TranscriptOptions) {
    this.#options = options;
    this.#work = pruneTranscripts(transcriptsFolder(options.env)).catch((error: Error) =>
      this.#giveUp(error),
    );
  }

  /** Begins a transcript, and removes those that are too old; none where `PPAGENT_TRANSCRIPTS` is `off`. */
  static begin(options: TranscriptOptions): Transcript | undefined {
    return options.env.PPAGENT_TRANSCRIPTS === 'off' ? undefined : new Transcript(options);
  }

  record(event: FixEvent): void {
    const time = new Date().toISOString();
    this.#work = this.#work
      .then(() => (this.#ended ? undefined : this.#write(time, event)))
      .catch((error: Error) => this.#giveUp(error));
  }

  /** Waits until all is written, or for some seconds. */
  async end(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, longestFlush);
    });
    await Promise.race([this.#work.then(() => this.#file?.close()).catch(() => {}), late]);
    clearTimeout(timer);
  }

  async #write(time: string, event: FixEvent): Promise<void> {
    // A run that fails before anything happens leaves nothing.
    this.#file ??= await this.#open();
    const line = `${JSON.stringify({ time, ...(await maskEvent(event, this.#masking)) })}\n`;
    this.#bytes += Buffer.byteLength(line);
    if (this.#bytes > longestTranscript) this.#ended = true;
    else await this.#file.writeFile(line);
  }

  async #open(): Promise<FileHandle> {
    const { root, env } = this.#options;
    this.#masking = { names: { known: await peopleOf(root) } };
    const folder = join(transcriptsFolder(env), await repositoryId(root));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const started = new Date().toISOString().replaceAll(':', '-');
    const name = `${started}-${randomBytes(3).toString('hex')}${transcriptEnding}`;
    return open(join(folder, name), 'wx', 0o600);
  }

  #giveUp({ message }: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.onNotice(`this run is not recorded: ${message}`);
  }
}

/** Those that the repository names itself; where there is no repository, nobody is known. */
async function peopleOf(root: string): Promise<readonly string[]> {
  try {
    const { repositoryPeople } = await import('../../redact/pii/names/repository-people.ts');
    return await repositoryPeople(root);
  } catch {
    return [];
  }
}
