import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'objects that are made from data of others',
  cwe: [502],
  languages: ['python'],
  example: {
    secure: 'settings = yaml.safe_load(text)',
    weak: 'settings = yaml.load(text, Loader=yaml.Loader)',
  },
  constraints: [
    { kind: 'call', of: /^yaml\.(?:load|unsafe_load|full_load)$/, welcome: ['yaml.safe_load'] },
    {
      kind: 'call',
      of: /^yaml\.(?:load_all|unsafe_load_all|full_load_all)$/,
      welcome: ['yaml.safe_load_all'],
    },
    { kind: 'call', of: /^(?:pickle|cPickle|dill|cloudpickle|marshal)\.loads$/, welcome: ['json.loads'] },
    {
      kind: 'call',
      of: /^(?:pickle|cPickle|dill|cloudpickle|marshal)\.(?:load|Unpickler)$/,
      welcome: ['json.load'],
    },
    { kind: 'call', of: /^jsonpickle\.decode$/, welcome: ['json.loads'] },
    { kind: 'call', of: /^(?:shelve\.open|pd\.read_pickle|pandas\.read_pickle|joblib\.load)$/ },
    {
      kind: 'value',
      at: { option: ['Loader'] },
      banned: ['yaml.Loader', 'yaml.UnsafeLoader', 'yaml.FullLoader', 'Loader', 'UnsafeLoader', 'FullLoader'],
      welcome: ['yaml.SafeLoader', 'yaml.CSafeLoader', 'SafeLoader'],
    },
    { kind: 'value', at: { option: ['allow_pickle'] }, banned: ['True'], welcome: ['False'] },
    {
      kind: 'value',
      at: { option: ['weights_only'], of: /(?:^|\.)torch\.load$/ },
      banned: ['False'],
      welcome: ['True'],
    },
  ],
};
