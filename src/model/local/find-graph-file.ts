import { join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { pathExists } from '../../repo/files/path-exists.ts';
import { type ModelDtype, modelDtypes } from '../store/model-dtype.ts';

/** How transformers.js names the graphs of each precision, below `onnx/`. */
const suffixes: Readonly<Record<ModelDtype, string>> = {
  q4: '_q4',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
  fp16: '_fp16',
  fp32: '',
};

/**
 * The graph of a model's folder that suits a CPU best.
 *
 * @throws PpagentError MODEL_LOAD_FAILED where there is none
 */
export async function findGraphFile(folder: string): Promise<string> {
  for (const dtype of modelDtypes) {
    const file = join(folder, 'onnx', `model${suffixes[dtype]}.onnx`);
    if (await pathExists(file)) return file;
  }
  throw new PpagentError('MODEL_LOAD_FAILED', `${folder} has no graph such as onnx/model_q4.onnx`, {
    remedy: 'Take a model in the layout of transformers.js; `ppagent models pull OWNER/NAME` gets one.',
  });
}
