// J. Verhoeff, "Error Detecting Decimal Codes", Mathematical Centre Tract 29, 1969: the dihedral group of order 10.
const times = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permuted = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Whether the last digit is a Verhoeff check digit. Takes digits only. */
export function hasVerhoeffDigit(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    check = Number(times[check]![Number(permuted[index % 8]![digit])]);
  }
  return check === 0;
}
