import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { type CallCheck, calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const onlyScript: CallCheck = (call, node, { file }) => {
  const searched = call.arguments[0] && file.shapeOf(call.arguments[0].value);
  if (searched?.kind !== 'literal' || String(searched.value).toLowerCase().trim() !== 'javascript:')
    return false;
  const around = (file.functionAround(node) ?? file.root).text.slice(0, 10_000);
  return !/\bvbscript\b/i.test(around) || !/\bdata\b/i.test(around);
};

export const entry: RegistryEntry = {
  title: 'Check that knows one scheme of scripts',
  cwe: [184, 20, 79],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'Addresses with javascript: are refused here, those with data: and vbscript: are not.',
  why: '`data:text/html,<script>…` runs script as well in places where addresses are loaded.',
  hint: "Accept what is known instead: ['http:', 'https:', 'mailto:'].includes(new URL(value, base).protocol).",
  references: [
    'https://cwe.mitre.org/data/definitions/184.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  match: [calls({ to: ['*.startsWith', '*.indexOf', '*.includes'], where: onlyScript })],
};
