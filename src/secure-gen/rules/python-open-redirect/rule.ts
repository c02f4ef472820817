import type { Check } from '../../matching/check.ts';
import { nowhereAround } from '../../matching/file-text.ts';
import { fixedHost } from '../../matching/fixed-host.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'url', from: ['remote'], notAfter: fixedHost });
/** The address of the request itself is one of this site. */
const ownAddress = /\brequest\.(?:url|path|full_path|build_absolute_uri\(\)|get_full_path\(\))$/;
const isHostUnchecked = nowhereAround(/\.(?:netloc|hostname|host)\b|url_has_allowed_host|is_safe_url/);

const toAnywhere: Check = (node, context) => {
  const verdict = fromRequest(node, context);
  return typeof verdict === 'object' && ownAddress.test(verdict.flow.label) ? false : verdict;
};

export const entry: RegistryEntry = {
  title: 'Redirect to an address from a request',
  cwe: [601],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'The browser is sent to an address that the request chose.',
  why: 'A link to this site takes people to a copy of it elsewhere, where they give away their passwords.',
  hint: 'Redirect to url_for or reverse of a known view, or check with url_has_allowed_host_and_scheme that the host is your own.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
    'https://docs.djangoproject.com/en/stable/ref/utils/#module-django.utils.http',
  ],
  match: sinks('redirect', ['python'], toAnywhere, isHostUnchecked),
};
