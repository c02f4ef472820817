import { ensureBuilt } from '../../tools/build/ensure-built.mjs';
import { repositoryRoot } from './repository-root.ts';

/** Tests of the command line run the built program: build it once, before any of them. */
export async function setup(): Promise<void> {
  await ensureBuilt(repositoryRoot);
}
