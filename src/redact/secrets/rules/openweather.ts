import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OpenWeather',
  source: 'https://openweathermap.org/appid',
  rules: [
    namedRule(
      'openweather-api-key',
      'OpenWeather API key',
      ['openweather', 'open weather', 'pyowm', '^owm'],
      alphanumeric(32),
      { words: false },
    ),
  ],
};
