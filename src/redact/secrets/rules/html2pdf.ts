import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'HTML2PDF',
  source: 'https://html2pdf.app/documentation/',
  rules: [namedRule('html2pdf-api-key', 'HTML2PDF API key', ['html2pdf'], alphanumeric(64))],
};
