import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Request chooses the module that is loaded',
  cwe: [470, 829, 94],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'The module that is imported here is named by data from outside.',
  why: 'To import a module runs its code: any file that can be reached as one, and any module of the library with its functions.',
  hint: 'Look the module up in a dictionary of those that are meant.',
  references: [
    'https://docs.python.org/3/library/importlib.html#importlib.import_module',
    'https://cwe.mitre.org/data/definitions/470.html',
  ],
  match: [
    calls({
      to: [
        '__import__',
        'importlib.import_module',
        'import_module',
        'importlib.__import__',
        'imp.load_source',
        'imp.load_module',
        'runpy.run_path',
        'runpy.run_module',
        'importlib.util.spec_from_file_location',
        'django.utils.module_loading.import_string',
        'import_string',
      ],
      where: argument([0, 1, 'name', 'location'], flows({ use: 'any', from: ['remote'] })),
    }),
  ],
};
