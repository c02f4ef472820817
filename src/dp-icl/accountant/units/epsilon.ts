import { defineMeasure, type Quantity } from './quantity.ts';

/** ε of pure or approximate differential privacy (Dwork, McSherry, Nissim, Smith 2006), in steps of 10⁻¹². */
export type Epsilon = Quantity<'epsilon'>;

export const epsilon = defineMeasure<'epsilon'>({
  symbol: 'ε',
  places: 12,
  limit: '1000000',
  example: '1.00',
});
