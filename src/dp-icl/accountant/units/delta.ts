import { defineMeasure, type Quantity } from './quantity.ts';

/** δ of approximate differential privacy (Dwork, Kenthapadi, McSherry, Mironov, Naor 2006), in steps of 10⁻¹⁸. */
export type Delta = Quantity<'delta'>;

export const delta = defineMeasure<'delta'>({ symbol: 'δ', places: 18, limit: '1', example: '1e-6' });
