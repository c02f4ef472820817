import type { Measured } from '../../secure-gen/steering/measure-pairs.ts';
import type { Interval } from '../../secure-gen/steering/paired-bootstrap.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** A measurement on one line; intervals are of 95 %. */
export function describeMeasured({ pairs, preferred, margin, gain, drift }: Measured): string {
  return [
    `fixed version likelier in ${range(preferred, percent)} of ${pairs}`,
    `gain ${range(gain.preferred, (value) => `${signed(100 * value)} points`)}`,
    `margin ${signed(margin.mean)} nats a token, gain ${range(gain.margin, signed)}`,
    `other code ${signed(-drift)}`,
  ].join('; ');
}

function range({ mean, low, high }: Interval, format: (value: number) => string): string {
  return `${format(mean)} (${format(low)} to ${format(high)})`;
}
