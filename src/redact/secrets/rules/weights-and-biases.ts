import { namedRule } from '../named-rule.ts';
import { hex, urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Weights & Biases',
  source: 'https://docs.wandb.ai/guides/track/environment-variables',
  rules: [
    namedRule('weights-and-biases-key', 'Weights & Biases API key', ['wandb', 'weights and biases'], hex(40)),
    tokenRule('weights-and-biases-v1-key', 'Weights & Biases API key (version 1)', [
      'wandb_v1_',
      urlSafe(70, 90),
    ]),
  ],
};
