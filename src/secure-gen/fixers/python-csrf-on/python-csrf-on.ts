import { namedArgument, replaced, withoutItem, withoutStatement } from '../../fixing/python-call.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-csrf-off'] };

/**
 * `@csrf_exempt` left out, `WTF_CSRF_ENABLED = False` → `True`, the middleware that checks added; a request that changes
 * something needs the token of the form.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    if (node.type === 'decorator') return [withoutStatement(file, node)];
    const off = namedArgument(node, 'csrf_enabled');
    if (off) return [withoutItem(off.parent!, off)];
    const value = node.field('right') ?? node.field('value');
    if (value?.type === 'false') return [replaced(value, 'True')];
    const items = value && /list|tuple/.test(value.type) ? value.named : [];
    const left = items.find(
      ({ type, text }) => type === 'comment' && /["'][\w.]*csrf\.CsrfViewMiddleware["'],?\s*$/.test(text),
    );
    if (left) return [replaced(left, left.text.replace(/^#\s*/, '').replace(/,?\s*$/, ','))];
    const beside = items.findLast(({ text }) => /(?:CommonMiddleware|SessionMiddleware)["']$/.test(text));
    if (!beside) return undefined;
    const quote = beside.text[0]!;
    const gap = /\n[ \t]*$/.exec(file.text.slice(0, beside.start))?.[0] ?? ' ';
    return [
      {
        start: beside.end,
        end: beside.end,
        text: `,${gap}${quote}django.middleware.csrf.CsrfViewMiddleware${quote}`,
      },
    ];
  },
};
