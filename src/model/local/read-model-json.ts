import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';

type ModelJson = Readonly<Record<string, unknown>>;

/**
 * One of the JSON files that describe a model.
 *
 * @throws PpagentError MODEL_LOAD_FAILED when it is missing or no JSON object
 */
export async function readModelJson(folder: string, name: string): Promise<ModelJson> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw failed(`there is no ${file}`, cause);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw failed(`${file} is not JSON`, cause);
  }
  if (typeof value !== 'object' || value === null) throw failed(`${file} is no JSON object`);
  return value as ModelJson;
}

function failed(message: string, cause?: unknown): PpagentError {
  return new PpagentError('MODEL_LOAD_FAILED', message, {
    cause,
    remedy: 'Take a model in the layout of transformers.js, with config.json and tokenizer.json at its top.',
  });
}
