import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const unescaped =
  /\{\{[^{}'"]*\|\s*safe\b[^{}]*\}\}|\{%-?\s*autoescape\s+(?:off|false)\b|\{%-?\s*raw\s+[a-z]|\$\{[^{}]*\|\s*n\b[^{}]*\}/;
const literals = new Set(['string']);

const inText: Matcher = {
  words: ['safe', 'autoescape'],
  at: (leaf) => {
    const literal = leaf.closest(literals);
    // A docstring shows how things are written.
    if (!literal || literal.parent?.type === 'expression_statement') return undefined;
    return unescaped.test(literal.text) ? { node: literal } : undefined;
  },
};

export const entry: RegistryEntry = {
  title: 'Template that shows a value without escaping it',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'This template puts a value into the page as it is.',
  why: 'If the value holds what a user wrote, a script in it runs in the browsers of others.',
  hint: 'Leave out the safe filter and the block that turns escaping off; clean HTML that must be shown with nh3.clean.',
  references: [
    'https://jinja.palletsprojects.com/en/stable/templates/#html-escaping',
    'https://docs.djangoproject.com/en/stable/ref/templates/builtins/#autoescape',
  ],
  match: [inText],
};
