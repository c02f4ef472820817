import type { ScannedText } from '../../../src/redact/scanned-text.ts';
import { gatherEvidence, measure } from '../../../src/redact/secrets/context/judge/features.ts';
import {
  couldBeSecret,
  isDecidedBeforehand,
  isHideable,
  isReportable,
} from '../../../src/redact/secrets/context/judge/judge-named-value.ts';
import type { NamedValue } from '../../../src/redact/secrets/context/named-value.ts';
import type { Example } from '../gradient-boosting.ts';

/** Where an example is from: what is invented and mined is only ever trained on or held out as a whole half. */
export type Origin = 'labelled' | 'invented' | 'mined';

export interface JudgedExample extends Example {
  readonly origin: Origin;
  /** Examples of one group are near-copies: they stay on one side of every split. */
  readonly group: string;
  readonly reportable: boolean;
  /** What is printed of it where it is misjudged. */
  readonly label: string;
}

/** The features of a named value, and whether a scan may report it; undefined where the judge never asks the model. */
export function measured(
  value: NamedValue,
  source: ScannedText,
): Pick<JudgedExample, 'row' | 'reportable'> | undefined {
  if (!couldBeSecret(value)) return undefined;
  const evidence = gatherEvidence(value, source);
  if (isDecidedBeforehand(evidence) || !isHideable(evidence)) return undefined;
  return { row: measure(evidence), reportable: isReportable(evidence) };
}

export function describe(value: NamedValue, { text, path }: ScannedText): string {
  const start = Math.max(0, value.start - 40);
  return `${value.path.join('.')} [${value.tie} ${value.form} ${value.place}] ${JSON.stringify(
    text.slice(value.start, Math.min(value.end, value.start + 70)),
  )} in ${JSON.stringify(text.slice(start, Math.min(text.length, value.end + 20)).slice(0, 150))} ${path ?? ''}`;
}
