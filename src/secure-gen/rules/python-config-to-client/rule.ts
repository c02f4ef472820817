import { anyArgument, calls } from '../../matching/calls.ts';
import { isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const everything =
  /^(?:(?:dict|str|repr|vars)\(\s*)*(?:os\.environ|(?:current_)?app\.config|settings\.__dict__|(?:os\.environ|app\.config)\.(?:copy|items)\(\))\)*$/;

export const entry: RegistryEntry = {
  title: 'All settings sent to the client',
  cwe: [200, 497],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'The answer holds all settings or the whole environment of the program.',
  why: 'Among them are the keys and passwords with which the program works.',
  hint: 'Send the few values that are meant, each by its name.',
  references: ['https://cwe.mitre.org/data/definitions/200.html'],
  match: [
    calls({
      to: [
        'jsonify',
        'flask.jsonify',
        'JsonResponse',
        '*.JsonResponse',
        'HttpResponse',
        '*.HttpResponse',
        'JSONResponse',
        '*.JSONResponse',
        'make_response',
        'flask.make_response',
      ],
      where: anyArgument(isWritten(everything)),
    }),
  ],
};
