import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** jQuery: texts of elements come back as what they mean, no longer as they were escaped. */
export const entry: RegistryEntry = {
  name: 'jQuery',
  source: 'https://api.jquery.com/',
  languages: ecmascript,
  sources: [{ from: 'local', paths: ['$().val()', 'jQuery().val()', '*.serialize()'] }],
  cleaners: [{ calls: ['$.escapeSelector', 'jQuery.escapeSelector'], uses: ['html'] }],
  propagators: ['$.trim', 'jQuery.trim', '$.param'],
};
