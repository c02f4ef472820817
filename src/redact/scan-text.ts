import { resolveOverlaps } from './engine/resolve-overlaps.ts';
import type { Certainty, Finding, OperatingPoint } from './finding.ts';
import { registry as detectors } from './pii/detectors/registry.generated.ts';
import { ScannedText } from './scanned-text.ts';
import { allProviderRules } from './secrets/provider-rules.ts';

export interface ScanTextOptions {
  readonly point: OperatingPoint;
  readonly secrets: boolean;
  readonly personalData: boolean;
}

const reported: Readonly<Record<OperatingPoint, ReadonlySet<Certainty>>> = {
  scan: new Set(['certain', 'likely']),
  redact: new Set(['certain', 'likely', 'possible']),
};

/**
 * Finds secrets and personal data in a text.
 *
 * @param path where the text stands in the repository: says what language it is in
 * @returns findings that do not overlap, in the order of their places
 */
export async function scanText(
  text: string,
  path: string | undefined,
  options: ScanTextOptions,
): Promise<Finding[]> {
  const source = new ScannedText(text, path);
  const findings: Finding[] = [];
  if (options.secrets) findings.push(...allProviderRules().find(text));
  if (options.personalData) findings.push(...personalData(source));
  return resolveOverlaps(findings.filter(({ certainty }) => reported[options.point].has(certainty)));
}

function* personalData(source: ScannedText): Generator<Finding> {
  for (const { id, entry } of detectors) {
    for (const candidate of entry.find(source)) {
      yield {
        kind: 'personal',
        type: entry.type,
        rule: id,
        title: entry.title,
        severity: entry.severity,
        ...candidate,
      };
    }
  }
}
