import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { type Rho, rho } from '../units/rho.ts';

/**
 * ρ of any ε-differentially private mechanism, rounded up: ε·tanh(ε/2), the divergence of order 1 of randomised response, which
 * is the worst of them (Harrison and Manurangsi 2026; at most the ε²/2 of Bun and Steinke 2016, proposition 1.4).
 */
export function rhoOfPure(amount: Epsilon): Rho {
  const value = epsilon.toNumber(amount);
  return rho.atLeast(value * Math.tanh(value / 2));
}
