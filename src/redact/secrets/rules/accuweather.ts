import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'AccuWeather',
  source: 'https://developer.accuweather.com/documentation',
  rules: [namedRule('accuweather-api-key', 'AccuWeather API key', ['accuweather'], alphanumeric(32, 35))],
};
