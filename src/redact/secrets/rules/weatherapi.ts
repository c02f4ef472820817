import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'WeatherAPI',
  source: 'https://www.weatherapi.com/docs/',
  rules: [
    namedRule('weatherapi-key', 'WeatherAPI key', ['weather api'], hex(30, 31), {
      words: 'key|token|secret|auth',
    }),
  ],
};
