import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ClickHelp',
  source: 'https://clickhelp.com/software-documentation-tool/user-manual/api-authentication.html',
  rules: [namedRule('clickhelp-api-key', 'ClickHelp API key', ['clickhelp'], alphanumeric(24))],
};
