import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import { has, is, isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const switches = /['"`]--(?:no-sandbox|disable-setuid-sandbox|disable-web-security|single-process)\b/;

export const entry: RegistryEntry = {
  title: 'Browser run without its sandbox',
  cwe: [693, 250],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'Pages that this browser opens are not kept from the machine, or from other sites.',
  why: 'A page that breaks the browser’s engine runs code with the rights of this program.',
  hint: 'Run the browser as a user of its own with the sandbox on; in a container allow user namespaces instead of --no-sandbox.',
  references: ['https://pptr.dev/troubleshooting', 'https://cwe.mitre.org/data/definitions/693.html'],
  match: [
    calls({
      to: ['*.launch', '*.launchPersistentContext', 'launch'],
      where: anyArgument(
        (node, context) =>
          has(['args'], isWritten(switches))(node, context) ||
          has(['chromiumSandbox'], is(false))(node, context),
      ),
    }),
    calls({ to: ['*.addArguments'], where: anyArgument(isWritten(switches)) }),
  ],
};
