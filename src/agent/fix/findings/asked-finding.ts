import type { Place } from '../../../redact/report/located-finding.ts';
import type { WeaknessFinding } from '../../scan/weaknesses/weakness-finding.ts';

/** A weakness that is to be mended, as it was when the run began. */
export interface AskedFinding {
  /** Number of the target that it is. */
  readonly number: number;
  readonly finding: WeaknessFinding & Place;
}
