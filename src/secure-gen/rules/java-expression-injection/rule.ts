import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Code from outside',
  cwe: [94, 917],
  severity: 'critical',
  precision: 'high',
  languages: ['java'],
  message: 'A script engine or an expression language runs this text, and a part of it comes from outside.',
  why: 'Such a text calls any class of the program: `T(java.lang.Runtime).getRuntime().exec("…")`.',
  hint: 'Keep expressions in the program and pass values as variables; SpEL on data of others only with SimpleEvaluationContext.',
  references: [
    'https://docs.spring.io/spring-framework/reference/core/expressions/evaluation.html',
    'https://cwe.mitre.org/data/definitions/917.html',
  ],
  match: sinks('code', ['java'], flows({ use: 'code' })),
};
