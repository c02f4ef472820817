import { goImport } from '../../fixing/go-imports.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-text-template-page'] };

/** `text/template` → `html/template`, which is used alike; markup in a value is shown as text. */
export const entry: RegistryEntry = {
  fix({ file }) {
    const path = goImport(file, 'text/template')?.field('path');
    if (!path || goImport(file, 'html/template') || /\btemplate\.HTMLEscape/.test(file.text))
      return undefined;
    return [{ start: path.start, end: path.end, text: '"html/template"' }];
  },
};
