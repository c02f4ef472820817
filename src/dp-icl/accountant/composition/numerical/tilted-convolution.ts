import {
  type ComplexVector,
  fourierTransform,
  inverseFourierTransform,
} from '../../numeric/fourier-transform.ts';
import { logMomentOf, type RepeatedLoss } from './loss-window.ts';

/** Factors of this size are taken for 0: nothing is lost by it, and a processor takes very long over numbers below the normal. */
const negligible = 1e-100;

/**
 * The probabilities of the sums of all losses, on so many places from the lowest one on. What lies outside comes in again at the other
 * end. Transforms err by the same amount everywhere, so before them masses are multiplied by e^{tilt·loss}, and divided by it
 * afterwards: the error falls like e^{−tilt·loss}.
 */
export function tiltedConvolution(
  parts: readonly RepeatedLoss[],
  window: { readonly lowest: number; readonly size: number; readonly tilt: number },
): Float64Array {
  const { lowest, size, tilt } = window;
  const product: ComplexVector = { real: new Float64Array(size).fill(1), imaginary: new Float64Array(size) };
  let offset = lowest;
  let step = 0;
  for (const part of parts) {
    multiplyByPower(product, transformed(part, tilt, size), part.count);
    offset -= part.count * part.loss.lowest;
    step = part.loss.step;
  }
  inverseFourierTransform(product);
  // The sums begin at the sum of the lowest losses; the window begins at its own.
  const first = ((offset % size) + size) % size;
  const logMoment = logMomentOf(parts, tilt);
  return new Float64Array(size).map(
    (_, i) => product.real[(first + i) % size]! * Math.exp(logMoment - tilt * (lowest + i) * step),
  );
}

/** The transform of one loss, tilted, so that its masses add up to 1. */
function transformed({ loss }: RepeatedLoss, tilt: number, size: number): ComplexVector {
  const logMoment = logMomentOf([{ loss, count: 1 }], tilt);
  const own: ComplexVector = { real: new Float64Array(size), imaginary: new Float64Array(size) };
  loss.masses.forEach((mass, i) => {
    own.real[i % size]! += mass * Math.exp(tilt * (loss.lowest + i) * loss.step - logMoment);
  });
  fourierTransform(own);
  return own;
}

function multiplyByPower(product: ComplexVector, factor: ComplexVector, count: number): void {
  for (let i = 0; i < product.real.length; i += 1) {
    let [re, im] = [factor.real[i]!, factor.imaginary[i]!];
    let [totalRe, totalIm] = [product.real[i]!, product.imaginary[i]!];
    for (let left = count; left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) [totalRe, totalIm] = [totalRe * re - totalIm * im, totalRe * im + totalIm * re];
      [re, im] = [re * re - im * im, 2 * re * im];
      if (Math.abs(re) + Math.abs(im) < negligible) [re, im] = [0, 0];
    }
    product.real[i] = totalRe;
    product.imaginary[i] = totalIm;
  }
}
