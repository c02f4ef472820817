import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'UpCloud',
  source: 'https://developers.upcloud.com/1.3/',
  rules: [tokenRule('upcloud-token', 'UpCloud API token', ['ucat_', alphanumeric(26, 40)])],
};
