import { quoteOf, replaced } from '../../fixing/python-call.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-nosql-injection'] };

const isOpen = flows({ use: 'query', from: ['remote'] });

/** `{"name": data["name"]}` → `{"name": {"$eq": data["name"]}}`; operators in a value are compared and not run. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const filters = (file.callAt(node)?.arguments ?? []).map(({ value }) => context.tracer.resolved(value));
    const quote = quoteOf(file);
    const edits = filters.slice(0, 1).flatMap((filter) => {
      const shape = file.shapeOf(filter);
      if (shape.kind !== 'record' || shape.spreads.length > 0) return [];
      return shape.entries.flatMap(({ key, value }) => {
        const { kind } = file.shapeOf(value);
        const isValue =
          key !== undefined &&
          !key.startsWith('$') &&
          kind !== 'record' &&
          kind !== 'literal' &&
          kind !== 'text';
        return isValue && isOpen(value, context) !== false
          ? [replaced(value, `{${quote}$eq${quote}: ${value.text}}`)]
          : [];
      });
    });
    return edits.length > 0 ? edits : undefined;
  },
};
