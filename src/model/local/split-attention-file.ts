import { createHash } from 'node:crypto';
import { copyFile, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { embeddedModelId } from '../store/model-location.ts';

/** The graph over the embedded weights whose attention reads the cache in place; made by tools/model. */
const graphFile = 'onnx/model_q4_split_attention.onnx';

const sha256 = 'fe81b271570f1205b23d1393fca31085561e0881f297dc1be5aae4e17680a8ff';

/**
 * The path of the split-attention graph beside the weights in a folder. It belongs to the program rather than to the
 * model and travels with the package, but a graph has to lie beside its weights: it is copied there where it is not.
 *
 * @returns undefined when it cannot be written there
 * @throws PpagentError MODEL_MISSING or MODEL_DAMAGED when the package's own copy is not as it was made
 */
export async function splitAttentionFile(folder: string): Promise<string | undefined> {
  const packaged = join(packageRoot(), 'models', embeddedModelId, graphFile);
  const state = await stateOf(packaged);
  if (state !== 'fine') {
    const code = state === 'missing' ? 'MODEL_MISSING' : 'MODEL_DAMAGED';
    throw new PpagentError(code, `${packaged} is ${state}`, {
      remedy: 'Install ppagent again, or run `git checkout -- models` in its checkout.',
    });
  }
  const path = join(folder, graphFile);
  if (path === packaged || (await stateOf(path)) === 'fine') return path;
  try {
    await copyFile(packaged, `${path}.partial`);
    await rename(`${path}.partial`, path);
    return path;
  } catch {
    return undefined;
  }
}

async function stateOf(path: string): Promise<'fine' | 'missing' | 'damaged'> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return 'missing';
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? 'fine' : 'damaged';
}
