import { argument, calls, every } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { allOf, anyOf, has, is, matches } from '../../matching/check.ts';
import { composites } from '../../matching/composites.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isAny: Check = (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  if (shape.kind !== 'list') return false;
  return shape.items.some((item) => {
    const inner = file.shapeOf(file.bare(item));
    return inner.kind === 'literal' && inner.value === '*';
  });
};

export const entry: RegistryEntry = {
  title: 'Any site may read answers with cookies',
  cwe: [942],
  severity: 'medium',
  precision: 'high',
  languages: ['go'],
  message: 'Pages of every site may send requests here as the user who visits them, and read the answers.',
  why: 'A page that the user opens elsewhere reads and changes what belongs to their account here.',
  hint: 'Compare the Origin header with a list of your own sites before allowing it; never allow credentials for all.',
  references: ['https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS'],
  match: [
    calls({
      to: ['*.Set', '*.Add', '*.Header'],
      where: every(
        argument(0, matches(/^Access-Control-Allow-Origin$/i)),
        argument(1, flows({ use: 'header', from: ['remote'] })),
      ),
    }),
    composites(
      ['cors.Config', 'cors.Options', 'middleware.CORSConfig'],
      allOf(
        has(['AllowCredentials'], is(true)),
        anyOf(
          has(['AllowAllOrigins'], is(true)),
          has(['AllowOrigins', 'AllowedOrigins'], isAny),
          has(['AllowOriginFunc'], (node) => /\{\s*return true\s*\}$/.test(node.text)),
        ),
      ),
    ),
  ],
};
