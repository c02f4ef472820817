import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { readManifest } from '../../model/store/manifest.ts';
import type { ArtefactPlace } from './artefact-places.ts';
import { parseArtefact, type SteeringArtefact } from './steering-artefact.ts';

/** Ours have less than 3 MB; a larger file is something else. */
const mostBytes = 64 << 20;

/**
 * Reads an artefact and compares it with the manifest beside it.
 *
 * @throws PpagentError STEERING_UNUSABLE when it is damaged, in no manifest or no artefact; MODEL_MISSING, MODEL_DAMAGED for
 * the manifest
 */
export async function loadArtefact({
  folder,
  path,
  kind,
  language,
}: ArtefactPlace): Promise<SteeringArtefact> {
  const file = join(folder, path);
  const expected = (await readManifest(folder)).files[path];
  if (!expected) throw unusable(file, 'the manifest beside it does not list it');
  const bytes = await readBounded(file);
  if (createHash('sha256').update(bytes).digest('hex') !== expected.sha256) {
    throw unusable(file, 'its SHA-256 is not the one in its manifest');
  }
  const artefact = parseArtefact(bytes, file);
  if (artefact.kind !== kind || artefact.language !== language) {
    throw unusable(file, `it holds a ${artefact.kind} for ${artefact.language}`);
  }
  return artefact;
}

/**
 * Reads an artefact that is in no manifest.
 *
 * @throws PpagentError STEERING_UNUSABLE, PATH_NOT_FOUND
 */
export async function loadArtefactFile(file: string): Promise<SteeringArtefact> {
  return parseArtefact(await readBounded(file), file);
}

async function readBounded(file: string): Promise<Uint8Array> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) throw new PpagentError('PATH_NOT_FOUND', `there is no file ${file}`);
  if (stats.size > mostBytes) throw unusable(file, `it has ${stats.size} bytes`);
  return readFile(file);
}

function unusable(file: string, reason: string): PpagentError {
  return new PpagentError('STEERING_UNUSABLE', `${file} cannot be used: ${reason}`);
}
