import { PpagentError } from '../../../errors/ppagent-error.ts';

interface Bounds {
  readonly above: number;
  readonly atMost: number;
}

/** What scales, sensitivities and widths of noise may be at most; beyond it a double no longer tells neighbours apart. */
const largest = 1e12;

/**
 * A number in its range, such as the scale of a noise.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function requireNumber(
  name: string,
  value: number,
  { above, atMost }: Bounds = { above: 0, atMost: largest },
): number {
  if (value > above && value <= atMost) return value;
  throw new PpagentError('PRIVACY_PARAMETER_INVALID', `${name} is ${value}`, {
    remedy: `It must be a number above ${above}, at most ${atMost}.`,
  });
}

/**
 * How often a thing happens: a whole number from 1.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function requireCount(name: string, value: number): number {
  if (Number.isInteger(value)) return requireNumber(name, value, { above: 0, atMost: 1e9 });
  throw new PpagentError('PRIVACY_PARAMETER_INVALID', `${name} is ${value}`, {
    remedy: 'It must be a whole number from 1.',
  });
}
