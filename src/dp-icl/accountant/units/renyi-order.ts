import { requireNumber } from './require-number.ts';

declare const unit: unique symbol;

/** α of a Rényi divergence (Mironov 2017): above 1. */
export type RenyiOrder = number & { readonly [unit]: 'renyi order' };

const largest = 1e9;

/** @throws {PpagentError} PRIVACY_PARAMETER_INVALID */
export function renyiOrder(value: number): RenyiOrder {
  return requireNumber('the Rényi order', value, { above: 1, atMost: largest }) as RenyiOrder;
}
