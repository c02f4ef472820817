import { argument, calls } from '../../matching/calls.ts';
import { is, isConstant, not } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const modules = [
  'pickle',
  'cPickle',
  '_pickle',
  'cloudpickle',
  'dill',
  'six.moves.cPickle',
  'pkl',
  'pickle5',
];

export const entry: RegistryEntry = {
  title: 'Pickle loaded that may have been written by somebody else',
  cwe: [502],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'Loading a pickle calls whatever functions it names.',
  why: 'Who can write or replace these bytes runs code here, before any of it is looked at.',
  hint: 'Store plain data as JSON; where it must be a pickle, check an HMAC of the bytes with hmac.compare_digest first.',
  references: [
    'https://docs.python.org/3/library/pickle.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html#python',
  ],
  match: [
    calls({
      to: modules.flatMap((module) => [`${module}.load`, `${module}.loads`]),
      where: argument([0, 'file', 'data', 'str'], not(isConstant())),
    }),
    calls({ to: modules.flatMap((module) => [`${module}.Unpickler`, `${module}.Unpickler().load`]) }),
    calls({
      to: ['shelve.open', 'shelve.DbfilenameShelf'],
      where: argument([0, 'filename'], not(isConstant())),
    }),
    calls({
      to: ['marshal.load', 'marshal.loads'],
      where: argument(0, not(isConstant())),
    }),
    calls({
      to: ['jsonpickle.decode', 'jsonpickle.loads'],
      where: argument([0, 'string'], not(isConstant())),
    }),
    calls({
      to: ['pandas.read_pickle', 'pd.read_pickle'],
      where: argument([0, 'filepath_or_buffer'], not(isConstant())),
    }),
    calls({
      to: ['numpy.load', 'np.load'],
      where: argument(['allow_pickle', 2], is(true)),
    }),
  ],
};
