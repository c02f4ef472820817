import { defineMeasure, type Quantity } from './quantity.ts';

/** ρ of zero-concentrated differential privacy (Bun and Steinke 2016, definition 1.1), in steps of 10⁻¹⁵: it is about ε²/8. */
export type Rho = Quantity<'rho'>;

export const rho = defineMeasure<'rho'>({ symbol: 'ρ', places: 15, limit: '1000000', example: '0.05' });
