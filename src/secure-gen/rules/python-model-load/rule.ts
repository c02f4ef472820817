import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { is, isConstant, not } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'File of a model loaded as a pickle',
  cwe: [502],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'A file of this format is a pickle: loading it calls whatever functions it names.',
  why: 'Models are passed round and downloaded; a prepared file runs code of its author here.',
  hint: 'Pass weights_only=True to torch.load, keep safe_mode in Keras, or store weights in the safetensors format.',
  references: [
    'https://docs.pytorch.org/docs/stable/generated/torch.load.html',
    'https://keras.io/api/models/model_saving_apis/model_saving_and_loading/',
  ],
  match: [
    calls({
      to: ['torch.load', 'torch.jit.load', 'torch.hub.load_state_dict_from_url'],
      where: some(
        argument('weights_only', is(false)),
        every(argument([0, 'f', 'url'], not(isConstant())), missing('weights_only')),
      ),
    }),
    calls({
      to: ['joblib.load', 'sklearn.externals.joblib.load'],
      where: argument([0, 'filename'], not(isConstant())),
    }),
    calls({
      to: [
        'keras.models.load_model',
        'tensorflow.keras.models.load_model',
        'tf.keras.models.load_model',
        'keras.saving.load_model',
      ],
      where: argument('safe_mode', is(false)),
    }),
    calls({ to: ['keras.config.enable_unsafe_deserialization'] }),
  ],
};
