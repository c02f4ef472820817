import { requireNumber } from './require-number.ts';

declare const unit: unique symbol;

/** The probability with which each unit, on its own and in secret, takes part: Poisson sampling. Above 0, at most 1. */
export type SamplingRate = number & { readonly [unit]: 'sampling rate' };

/** @throws {PpagentError} PRIVACY_PARAMETER_INVALID */
export function samplingRate(value: number): SamplingRate {
  return requireNumber('the sampling rate', value, { above: 0, atMost: 1 }) as SamplingRate;
}
