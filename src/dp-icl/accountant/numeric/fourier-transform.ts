/** A vector of complex numbers. */
export interface ComplexVector {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** The discrete Fourier transform in place, of a length that is a power of two (Cooley and Tukey 1965). */
export function fourierTransform({ real, imaginary }: ComplexVector): void {
  const size = real.length;
  reverseBits(real, imaginary);
  const half = size / 2;
  const cosines = new Float64Array(half);
  const sines = new Float64Array(half);
  for (let i = 0; i < half; i += 1) {
    cosines[i] = Math.cos((2 * Math.PI * i) / size);
    sines[i] = -Math.sin((2 * Math.PI * i) / size);
  }
  for (let width = 1; width < size; width *= 2) {
    const stride = half / width;
    for (let start = 0; start < size; start += 2 * width) {
      for (let k = 0; k < width; k += 1) {
        const a = start + k;
        const b = a + width;
        const [c, s] = [cosines[k * stride]!, sines[k * stride]!];
        const re = real[b]! * c - imaginary[b]! * s;
        const im = real[b]! * s + imaginary[b]! * c;
        real[b] = real[a]! - re;
        imaginary[b] = imaginary[a]! - im;
        real[a] = real[a]! + re;
        imaginary[a] = imaginary[a]! + im;
      }
    }
  }
}

/** Takes it back, in place: the transform with real and imaginary parts in each other's place, divided by the length. */
export function inverseFourierTransform({ real, imaginary }: ComplexVector): void {
  fourierTransform({ real: imaginary, imaginary: real });
  for (let i = 0; i < real.length; i += 1) {
    real[i] = real[i]! / real.length;
    imaginary[i] = imaginary[i]! / real.length;
  }
}

function reverseBits(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i += 1) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j]!, real[i]!];
      [imaginary[i], imaginary[j]] = [imaginary[j]!, imaginary[i]!];
    }
  }
}
