import { epsilonOfRho } from '../conversion/zcdp-to-approximate.ts';
import { type Delta, delta } from '../units/delta.ts';
import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { multiply } from '../units/rational.ts';
import { type Rho, rho } from '../units/rho.ts';

/**
 * What is spent so far of no total at all, as an ε that may be read at any time, again and again, and acted upon: stopping when one
 * likes what one sees is allowed for. (Rogers, Roth, Ullman and Vadhan 2016, definition 3.2, for the notion.)
 */
export interface Odometer {
  readonly delta: Delta;
  /** Below it all readings are the same. */
  readonly firstRung: Rho;
  readonly spent: Rho;
}

export function startOdometer(at: Delta, firstRung: Rho): Odometer {
  return { delta: at, firstRung, spent: rho.none };
}

export function turnOdometer(odometer: Odometer, cost: Rho): Odometer {
  return { ...odometer, spent: rho.sum([odometer.spent, cost]) };
}

/**
 * The reading: filters of ρ₀, 2ρ₀, 4ρ₀ … are kept, the j-th with δ/((j + 1)(j + 2)), which together are less than δ, and the first
 * one that is not exceeded speaks (Lécuyer 2021, section 4). The steps and the shares of δ are the price of reading at any time.
 */
export function readOdometer({ delta: whole, firstRung, spent }: Odometer): Epsilon {
  if (spent === rho.none) return epsilon.none;
  let rung = firstRung;
  let index = 0;
  for (; rung < spent; index += 1) rung = rho.sum([rung, rung]);
  const share = { numerator: 1n, denominator: BigInt((index + 1) * (index + 2)) };
  return epsilonOfRho(rung, delta.atMost(multiply(delta.toRational(whole), share)));
}
