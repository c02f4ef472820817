import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ClickSend',
  source: 'https://developers.clicksend.com/docs/',
  rules: [namedRule('clicksend-api-key', 'ClickSend API key', ['clicksend', 'click send'], uuid)],
};
