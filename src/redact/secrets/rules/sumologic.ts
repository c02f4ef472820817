import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence, urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Sumo Logic',
  source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  rules: [
    namedRule('sumologic-access-id', 'Sumo Logic access id', ['sumo'], sequence('su', alphanumeric(12)), {
      severity: 'low',
      words: 'access|token|id|key|logic|auth',
    }),
    namedRule('sumologic-access-key', 'Sumo Logic access key', ['sumo'], alphanumeric(64)),
    tokenRule('sumologic-collector-url', 'Sumo Logic collector URL', [
      'sumologic.com/receiver/v1/http/',
      urlSafe(60, 200),
    ]),
  ],
};
