import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'NuGet',
  source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
  rules: [
    tokenRule('nuget-api-key', 'NuGet API key', ['oy2', lowerAlphanumeric(43)]),
    namedRule('nuget-feed-key', 'NuGet feed API key', ['nuget'], lowerAlphanumeric(46)),
  ],
};
