import { PpagentError } from '../../errors/ppagent-error.ts';
import type { ApiFamily } from '../../proxy/routes/api-family.ts';

/** What each family of calls goes to: a provider's name or a base URL. */
export type UpstreamTargets = Readonly<Partial<Record<ApiFamily, string>>>;

const families: readonly ApiFamily[] = ['openai', 'anthropic'];

/**
 * Reads the values of `--upstream`. A bare URL gets the calls of every family that no other value names.
 *
 * @throws PpagentError USAGE
 */
export function parseUpstreams(values: readonly string[]): UpstreamTargets {
  if (values.length === 0) return { openai: 'openai', anthropic: 'anthropic' };
  const targets: Partial<Record<ApiFamily, string>> = {};
  let forAll: string | undefined;
  for (const value of values) {
    const { family, target } = parse(value);
    if (family === undefined) {
      if (forAll !== undefined) throw twice(value);
      forAll = target;
    } else {
      if (targets[family] !== undefined) throw twice(value);
      targets[family] = target;
    }
  }
  if (forAll !== undefined) for (const family of families) targets[family] ??= forAll;
  return targets;
}

/** @returns without a family where the value is a bare URL */
function parse(value: string): { readonly family?: ApiFamily; readonly target: string } {
  for (const family of families) {
    if (value === family) return { family, target: value };
    if (value.startsWith(`${family}=`)) return { family, target: value.slice(family.length + 1) };
  }
  if (/^https?:\/\//.test(value)) return { target: value };
  throw new PpagentError('USAGE', `--upstream does not know '${value}'`, {
    remedy: 'Name openai, anthropic, a base URL, openai=URL or anthropic=URL.',
  });
}

function twice(value: string): PpagentError {
  return new PpagentError('USAGE', `--upstream ${value} names a second upstream for the same calls`);
}
