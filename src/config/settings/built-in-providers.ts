import type { ProviderSettings } from './provider-settings.ts';

/** Providers that need not be configured. */
export const builtInProviders: readonly ProviderSettings[] = [
  {
    name: 'openai',
    kind: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    credential: 'bearer',
    environmentVariable: 'OPENAI_API_KEY',
    models: {},
  },
  {
    name: 'anthropic',
    kind: 'anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    credential: 'x-api-key',
    environmentVariable: 'ANTHROPIC_API_KEY',
    models: {},
  },
];
