import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { allOf, type Check, not } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** What is logged as fields is written as JSON. */
const isFields: Check = (node, { file, tracer }) => file.shapeOf(tracer.resolved(node)).kind === 'record';
const joinedData = allOf(not(isFields), flows({ use: 'log', from: ['remote'], joined: true }));
const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'fatal', 'verbose', 'notice'];

export const entry: RegistryEntry = {
  title: 'Log line with data of a request in it',
  cwe: [117],
  severity: 'low',
  precision: 'medium',
  languages: ecmascript,
  message: 'Data of a request becomes a part of a log line, line breaks and all.',
  why: 'A line break in the data begins a line that this program never wrote, and hides what was done.',
  hint: "Remove line breaks (value.replace(/[\\r\\n]/g, '')), or log it as a field of a structured logger, which writes it as JSON.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/117.html',
  ],
  match: [
    calls({
      to: levels.map((level) => `*.${level}`),
      receiver: /\bconsole\b|log(?:ger)?\b|winston|bunyan|pino/i,
      where: argument(0, joinedData),
    }),
  ],
};
