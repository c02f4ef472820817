import { withoutIgnored } from '../../../redact/engine/inline-ignores.ts';
import type { Certainty, Span } from '../../../redact/finding.ts';
import { excerptAt, locateFindings, type Place, regionOf } from '../../../redact/report/located-finding.ts';
import { scanText } from '../../../redact/scan-text.ts';
import type { ScannedText } from '../../../redact/scanned-text.ts';
import { codeLanguageOf } from '../../../secure-gen/analysis/syntax/code-language-of.ts';
import type { Precision } from '../../../secure-gen/rules/registry-entry.ts';
import type { Weakness } from '../../../secure-gen/weakness.ts';
import type { FlowStep, WeaknessFinding } from './weakness-finding.ts';

/** A longer text is hardly written by anybody, and its tree would take seconds. */
const longestCode = 512 * 1024;

/** How much of the code of a weakness tells it from others, in characters; the rest of it may change. */
const identityLength = 200;

const certainties: Readonly<Record<Precision, Certainty>> = {
  high: 'certain',
  medium: 'likely',
  low: 'possible',
};

/** A weakness, and what a baseline knows it by. */
export interface LocatedWeakness {
  readonly finding: WeaknessFinding & Place;
  /** The code and where its data comes from, however it is indented; counted where a text has the same several times. */
  readonly identity: string;
}

export interface WeaknessScan {
  readonly weaknesses: readonly LocatedWeakness[];
  /** Why something may have been missed, for people. */
  readonly cutShort?: string;
}

export interface WeaknessScanOptions {
  readonly inlineIgnores: boolean;
  /** What was found in the text and is masked wherever it is shown; absent: nobody has looked yet. */
  readonly values?: readonly Span[];
}

const nothing: WeaknessScan = { weaknesses: [] };

/**
 * Finds the weaknesses of a text, if it is in a language that has rules.
 *
 * @param source with a path
 */
export async function weaknessesInText(
  source: ScannedText,
  { inlineIgnores, values }: WeaknessScanOptions,
): Promise<WeaknessScan> {
  const { text, path } = source;
  const language = path === undefined ? undefined : codeLanguageOf(path);
  if (!language) return nothing;
  if (text.length > longestCode) {
    return { weaknesses: [], cutShort: `longer than ${longestCode / 1024} KiB` };
  }
  const { findWeaknesses } = await loadRules();
  const { weaknesses, isCutShort } = await findWeaknesses(language, text);
  const cutShort = isCutShort ? { cutShort: 'too much to follow' } : {};
  if (weaknesses.length === 0) return { weaknesses: [], ...cutShort };
  const masked = values ?? (await valuesIn(source));
  const findings = weaknesses.map((weakness) => toFinding(source, weakness, masked));
  const reported = inlineIgnores ? withoutIgnored(source, findings) : findings;
  const located = locateFindings(source, reported, masked);
  return { weaknesses: withIdentities(text, located), ...cutShort };
}

function loadRules() {
  return import('../../../secure-gen/find-weaknesses.ts');
}

/** Begins to load the rules where one of the paths is in a language that has some, so that they are there in time. */
export function loadRulesFor(paths: readonly string[]): void {
  if (!paths.some((path) => codeLanguageOf(path) !== undefined)) return;
  // What goes wrong is told by whoever needs them.
  loadRules().catch(() => {});
}

/** What no report may show, whether it was asked for or not. */
function valuesIn({ text, path }: ScannedText): Promise<readonly Span[]> {
  return scanText(text, path, { point: 'scan', secrets: true, personalData: true });
}

function toFinding(source: ScannedText, weakness: Weakness, values: readonly Span[]): WeaknessFinding {
  const { precision, flow, ...rest } = weakness;
  const steps = flow.map((step): FlowStep => {
    const excerpt = excerptAt(source, step.start, values);
    const holdsValue = values.some((value) => value.start < step.end && value.end > step.start);
    return { ...regionOf(source, step), label: holdsValue ? excerpt : step.label, excerpt };
  });
  return { kind: 'weakness', ...rest, certainty: certainties[precision], flow: steps };
}

function withIdentities(
  text: string,
  findings: readonly (WeaknessFinding & Place)[],
): readonly LocatedWeakness[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { start, end, rule, flow } = finding;
    const code = text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, identityLength);
    const content = JSON.stringify([rule, code, flow[0]?.label ?? null]);
    const occurrence = seen.get(content) ?? 0;
    seen.set(content, occurrence + 1);
    return { finding, identity: JSON.stringify([content, occurrence]) };
  });
}
