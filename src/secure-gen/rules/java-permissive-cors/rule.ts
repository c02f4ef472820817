import { argument, calls, every } from '../../matching/calls.ts';
import { matches } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Any site may read answers with cookies',
  cwe: [942],
  severity: 'medium',
  precision: 'high',
  languages: ['java'],
  message: 'Pages of every site may send requests here as the user who visits them, and read the answers.',
  why: 'A page that the user opens elsewhere reads and changes what belongs to their account here.',
  hint: 'List your own sites in allowedOrigins, or compare the Origin header with a list before allowing it.',
  references: ['https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS'],
  match: [
    calls({
      to: ['*.setHeader', '*.addHeader', '*.header'],
      where: every(
        argument(0, matches(/^Access-Control-Allow-Origin$/i)),
        argument(1, flows({ use: 'header', from: ['remote'] })),
      ),
    }),
    calls({
      to: ['*.allowedOriginPatterns', '*.addAllowedOriginPattern', '*.allowedOrigins', '*.addAllowedOrigin'],
      where: every(argument(0, matches(/^\*$/)), (_call, node, { file }) =>
        /\b(?:allowCredentials|setAllowCredentials)\(true\)/.test(
          (file.functionAround(node) ?? file.root).text,
        ),
      ),
    }),
  ],
};
