import { anyArgument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const toResponse: Check = (node, { tracer }) =>
  /getWriter\(\)|getOutputStream\(\)/.test(tracer.resolved(node).text);
const stack: Check = (node) =>
  /\bgetStackTrace(?:AsString)?\(|\b(?:e|ex|exc|exception|error)\.toString\(\)/.test(node.text);

export const entry: RegistryEntry = {
  title: 'Inner error shown to whoever asks',
  cwe: [209],
  severity: 'low',
  precision: 'high',
  languages: ['java'],
  message: 'The answer holds where and why the server failed.',
  why: 'It tells names of classes, tables and paths inside, which help with the next step of an attack.',
  hint: 'Log the exception, and answer with a fixed text or a number to ask about.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html'],
  match: [
    calls({ to: ['*.printStackTrace'], where: anyArgument(toResponse) }),
    calls({
      to: ['*.println', '*.print', '*.write', '*.sendError', '*.body'],
      receiver: /getWriter\(\)|\bresp(?:onse)?\b|ResponseEntity/,
      where: anyArgument(stack),
    }),
  ],
};
