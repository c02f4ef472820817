import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cloudinary',
  source: 'https://cloudinary.com/documentation/how_to_integrate_cloudinary',
  rules: [namedRule('cloudinary-api-secret', 'Cloudinary API secret', ['cloudinary'], base64url(24, 40))],
};
