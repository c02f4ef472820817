import { ensureBuilt } from '../../tools/build/ensure-built.mjs';
import { repositoryRoot } from './repository-root.ts';

/**
 * Tests of the command line run the built program: build it once, before any of them. When that fails, they fail with
 * what the launcher then says, and the tests of everything else still run.
 */
export async function setup(): Promise<void> {
  await ensureBuilt(repositoryRoot).catch((error: Error) => {
    console.error(`the program does not build: ${error.message.split('\n').slice(0, 3).join('; ')}`);
  });
}
