import { basename, extname } from 'node:path';
import type { LexicalSetting } from './lexical/lexical-values.ts';
import { isTranslation } from './place-of-text.ts';

/** Languages in which text stands in quotes and what is bare is an expression. */
const code = new Set([
  ...[
    '.c',
    '.h',
    '.cc',
    '.cpp',
    '.cxx',
    '.hpp',
    '.hh',
    '.cs',
    '.csx',
    '.vb',
    '.fs',
    '.m',
    '.mm',
    '.swift',
    '.kt',
    '.kts',
  ],
  ...[
    '.scala',
    '.sc',
    '.java',
    '.groovy',
    '.gradle',
    '.js',
    '.mjs',
    '.cjs',
    '.jsx',
    '.ts',
    '.mts',
    '.cts',
    '.tsx',
    '.vue',
  ],
  ...[
    '.svelte',
    '.astro',
    '.py',
    '.pyi',
    '.pyw',
    '.rb',
    '.erb',
    '.rake',
    '.php',
    '.phtml',
    '.pl',
    '.pm',
    '.lua',
    '.r',
    '.jl',
  ],
  ...[
    '.go',
    '.rs',
    '.dart',
    '.hs',
    '.elm',
    '.ml',
    '.ex',
    '.exs',
    '.erl',
    '.clj',
    '.cljs',
    '.cls',
    '.apex',
    '.trigger',
  ],
  ...[
    '.sol',
    '.zig',
    '.nim',
    '.d',
    '.pas',
    '.ino',
    '.tf',
    '.hcl',
    '.nix',
    '.jsonnet',
    '.libsonnet',
    '.cmake',
    '.ipynb',
  ],
]);

const prose = new Set([
  ...[
    '.md',
    '.markdown',
    '.rst',
    '.adoc',
    '.txt',
    '.log',
    '.eml',
    '.tex',
    '.org',
    '.html',
    '.htm',
    '.textile',
    '.out',
  ],
]);

/** What the path says of a text, for readers that go by its looks; a text without a path may be anything. */
export function kindOfText(path: string | undefined): LexicalSetting {
  if (path === undefined) return { place: 'data', bareValues: true };
  if (isTranslation(path)) return { place: 'display-text', bareValues: false };
  const extension = extname(basename(path)).toLowerCase();
  if (code.has(extension)) return { place: 'code', bareValues: false };
  if (prose.has(extension)) return { place: 'prose', bareValues: true };
  return { place: 'data', bareValues: true };
}
