import { callAtPlace } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt, withoutItems } from '../../fixing/ecmascript-objects.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-helmet-weakened'] };

/** Headers that change nothing for a page that is not attacked. */
const harmless = [
  'hsts',
  'strictTransportSecurity',
  'frameguard',
  'xFrameOptions',
  'noSniff',
  'xContentTypeOptions',
];
/** Pages may need what a policy forbids; answers of data do not. */
const pages = /<[a-z]+|\.render\(|\.sendFile\(|static\(|\.html\b|text\/html/i;

/** `helmet({ frameguard: false })` → `helmet({})`: leaves the parts of helmet on that it has on by itself. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const found = callAtPlace(file, node);
    const first = found?.call.arguments[0];
    const object = first && objectAt(first.value, context);
    if (!found || !object) return undefined;
    const parts = pages.test(file.text) ? harmless : [...harmless, 'contentSecurityPolicy'];
    const weakened = parts.flatMap((part) => {
      const entry = entryOf(file, object, part);
      return entry?.value.type === 'false' ? [entry.node] : [];
    });
    return weakened.length > 0 ? withoutItems(weakened) : undefined;
  },
};
