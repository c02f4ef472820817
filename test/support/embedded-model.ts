import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { LocalModel } from '../../src/model/local/local-model.ts';
import { openLocalModel } from '../../src/model/local/open-local-model.ts';
import { repositoryRoot } from './repository-root.ts';

const folder = join(repositoryRoot, 'models', 'qwen2.5-coder-0.5b-instruct');
const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Whether every file of the embedded model is in this checkout. */
const embeddedModelIsHere = Object.keys(files).every((file) => existsSync(join(folder, file)));

/** A suite that needs the weights: skipped where they are not there yet, unless they have to be. */
export function describeWithModel(name: string, suite: () => void): void {
  if (!embeddedModelIsHere && process.env.PPAGENT_REQUIRE_MODEL === '1') {
    throw new Error(
      `the embedded model is not whole in ${folder}, and PPAGENT_REQUIRE_MODEL says that it must be`,
    );
  }
  describe.skipIf(!embeddedModelIsHere)(name, suite);
}

let opened: Promise<LocalModel> | undefined;

/** The embedded model, loaded once a test file. */
export function embeddedModel(): Promise<LocalModel> {
  opened ??= openLocalModel({ env: process.env });
  return opened;
}
