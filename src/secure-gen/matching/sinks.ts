import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { registry } from '../frameworks/registry.generated.ts';
import type { RegistryEntry } from '../frameworks/registry-entry.ts';
import { argument, type CallCheck, calls, every } from './calls.ts';
import type { Check } from './check.ts';
import type { Matcher } from './matcher.ts';

type SinkUse = NonNullable<RegistryEntry['sinks']>[number]['use'];

/**
 * Matches the calls that all frameworks of these languages list for a use, where the argument that counts passes.
 *
 * @param also what the call has to pass besides
 */
export function sinks(
  use: SinkUse,
  languages: readonly CodeLanguage[],
  check: Check,
  also: CallCheck = () => true,
): Matcher[] {
  return registry
    .filter(({ entry }) => entry.languages.some((language) => languages.includes(language)))
    .flatMap(({ entry }) => entry.sinks ?? [])
    .filter((sink) => sink.use === use)
    .map(({ calls: to, receiver, arguments: which = [0] }) =>
      calls({ to, ...(receiver && { receiver }), where: every(also, argument(which, check)) }),
    );
}
