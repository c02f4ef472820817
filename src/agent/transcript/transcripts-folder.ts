import { join } from 'node:path';
import { userFolders } from '../../config/user-folders.ts';

/** How a transcript's file ends. */
export const transcriptEnding = '.jsonl';

/** The folder that holds a folder for the transcripts of each repository. */
export function transcriptsFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(userFolders(env).data, 'transcripts');
}
