import type { PrivacyPolicyFile } from '../settings/settings-schema.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';

/**
 * The user's policy and what a project demands besides: only what both allow may leave. Whatever the project says, nothing
 * is allowed that the user's policy refuses.
 *
 * @param project its `localOnlyPaths` take nothing back: none begins with `!`
 */
export function tighten(user: PrivacyPolicy, project: PrivacyPolicyFile): PrivacyPolicy {
  return {
    allowedProviders: intersection(user.allowedProviders, project.allowedProviders),
    allowedPaths: withList(user.allowedPaths, project.allowedPaths),
    localOnlyPaths: withPatterns(user.localOnlyPaths, project.localOnlyPaths ?? []),
    allowedLanguages: intersection(user.allowedLanguages, project.allowedLanguages),
    blockedTypes: [...new Set([...user.blockedTypes, ...(project.blockedTypes ?? [])])].sort(),
    maxRequestBytes: Math.min(user.maxRequestBytes, project.maxRequestBytes ?? Infinity),
    maxDayBytes: smaller(user.maxDayBytes, project.maxDayBytes),
    askFromRisk: Math.min(user.askFromRisk, project.askFromRisk ?? Infinity),
    refuseFromRisk: Math.min(user.refuseFromRisk, project.refuseFromRisk ?? Infinity),
  };
}

function intersection(
  first: readonly string[] | undefined,
  second: readonly string[] | undefined,
): readonly string[] | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first.filter((name) => second.includes(name));
}

/** A file has to be in every list, so that no pattern of one can widen another. */
function withList(
  lists: readonly (readonly string[])[],
  list: readonly string[] | undefined,
): readonly (readonly string[])[] {
  const isKnown = lists.some((known) => JSON.stringify(known) === JSON.stringify(list));
  return list === undefined || isKnown ? lists : [...lists, list];
}

/** The last pattern that fits a file decides (gitignore(5)): one that stands before a `!` may have to come again. */
function withPatterns(patterns: readonly string[], added: readonly string[]): readonly string[] {
  const standing = patterns.slice(patterns.findLastIndex((pattern) => pattern.startsWith('!')) + 1);
  return [...patterns, ...new Set(added.filter((pattern) => !standing.includes(pattern)))];
}

function smaller(first: number | undefined, second: number | undefined): number | undefined {
  const smallest = Math.min(first ?? Infinity, second ?? Infinity);
  return smallest === Infinity ? undefined : smallest;
}
