import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Next.js, and the web's own Request where it is called so. */
export const entry: RegistryEntry = {
  name: 'Next.js',
  source: 'https://nextjs.org/docs/app/api-reference',
  languages: ecmascript,
  sources: [
    {
      from: 'remote',
      paths: [
        ...['req', 'request'].flatMap((object) =>
          ['nextUrl', 'json()', 'formData()', 'text()'].map((member) => `${object}.${member}`),
        ),
        'router.query',
        'useRouter().query',
        'next.router.useRouter().query',
        'useSearchParams().get()',
        'next.navigation.useSearchParams().get()',
        'react-router-dom.useParams()',
      ],
    },
  ],
  sinks: [
    {
      use: 'redirect',
      calls: [
        'NextResponse.redirect',
        'next.server.NextResponse.redirect',
        'next.navigation.redirect',
        'Response.redirect',
      ],
    },
    { use: 'html', calls: ['Response'] },
  ],
};
