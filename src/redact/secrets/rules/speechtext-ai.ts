import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'SpeechText.AI',
  source: 'https://speechtext.ai/speech-recognition-api',
  rules: [namedRule('speechtext-ai-key', 'SpeechText.AI API key', ['speechtext'], anyHex(32))],
};
