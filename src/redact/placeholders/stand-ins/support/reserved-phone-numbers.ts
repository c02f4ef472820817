const areaCodes = '202 212 213 303 305 312 404 415 503 512 602 617 702 713 718 816'.split(' ');
const britishAreas = '113 114 116 117 118 121 131 141 151 161'.split(' ');
const australianAreas = ['2', '3', '7', '8'];

/**
 * Ranges that no subscriber has, by calling code, as national numbers without trunk prefix; `x` is any digit. All are valid
 * to libphonenumber; ranges that it refuses are left out (the mobile ones of Ofcom and Arcep, ComReg's).
 *
 * - 1: 555-0100 to 555-0199 of every area code (North American Numbering Plan Administrator, 555 line numbers)
 * - 33: Arcep, numbers for audiovisual works
 * - 44: Ofcom, numbers for use in TV and radio drama; Nottingham's is refused too
 * - 46: PTS, numbers for use in books and films
 * - 49: Bundesnetzagentur, numbers for film and television
 * - 61: ACMA, numbers for use in TV shows, films and creative works
 */
export const reservedPhoneNumbers: ReadonlyMap<string, readonly string[]> = new Map([
  ['1', areaCodes.map((area) => `${area}55501xx`)],
  ['33', ['19900xxxx', '26191xxxx', '35301xxxx', '46571xxxx', '53649xxxx']],
  ['44', ['2079460xxx', ...britishAreas.map((area) => `${area}4960xxx`)]],
  ['46', ['8465004xx', '3139006xx', '4062804xx', '70174061x', '70174062x', '70174063x', '70174064x']],
  ['49', ['3023125xxx', '6990009xxx', '4066969xxx', '2214710xxx', '8999998xxx', '17139200xx', '176040690xx']],
  ['61', australianAreas.flatMap((area) => [`${area}5550xxxx`, `${area}7010xxxx`])],
]);
