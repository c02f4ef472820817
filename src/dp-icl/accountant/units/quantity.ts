import { PpagentError } from '../../../errors/ppagent-error.ts';
import { parseRational, type Rational, rationalOf, stepsDown, stepsUp } from './rational.ts';

declare const measure: unique symbol;

/**
 * An amount of privacy loss in steps of its measure, exact. Amounts of different measures cannot take each other's place, and
 * arithmetic on one with `+` gives a plain bigint, which is no amount: sums go through the measure.
 */
export type Quantity<Name extends string> = bigint & { readonly [measure]: Name };

/** What can be done with the amounts of one measure. */
export interface Measure<Name extends string> {
  /** Nothing spent, or nothing left. */
  readonly none: Quantity<Name>;
  /**
   * What a user or a file asks for, as a decimal such as `1.00`: above zero and below the measure's limit. Digits past the
   * measure's precision are dropped, so that nobody gets more than they named.
   *
   * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
   */
  readonly parse: (text: string) => Quantity<Name>;
  /**
   * An amount that was stored, zero included, with exactly the measure's number of digits.
   *
   * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
   */
  readonly parseStored: (text: string) => Quantity<Name>;
  /**
   * The smallest amount that is not below a value: for what is spent. Of a double, which the numerics give, it is taken that
   * it may be too small by {@link numericMargin}.
   *
   * @throws {PpagentError} PRIVACY_PARAMETER_INVALID for a value that is no number, negative, or beyond the limit
   */
  readonly atLeast: (value: number | Rational) => Quantity<Name>;
  /** The greatest amount that is not above a value: for what is left or allowed. Otherwise as {@link atLeast}. */
  readonly atMost: (value: number | Rational) => Quantity<Name>;
  /** @throws {PpagentError} PRIVACY_PARAMETER_INVALID beyond the limit */
  readonly sum: (amounts: Iterable<Quantity<Name>>) => Quantity<Name>;
  /** The same amount so many times, a whole number from 0; otherwise as {@link sum}. */
  readonly times: (amount: Quantity<Name>, count: number) => Quantity<Name>;
  /** What is left of a total; nothing where more is spent than there was. */
  readonly left: (total: Quantity<Name>, spent: Quantity<Name>) => Quantity<Name>;
  /** Of none, nothing. */
  readonly largest: (amounts: Iterable<Quantity<Name>>) => Quantity<Name>;
  readonly smallest: (first: Quantity<Name>, ...others: Quantity<Name>[]) => Quantity<Name>;
  /** The exact decimal, with the measure's number of digits. */
  readonly format: (amount: Quantity<Name>) => string;
  readonly toRational: (amount: Quantity<Name>) => Rational;
  /** The double next to it, for the numerics. */
  readonly toNumber: (amount: Quantity<Name>) => number;
}

/** By which part of itself a computed double may be wrong; the tests hold the numerics to a tenth of it. */
export const numericMargin = 1e-11;

interface MeasureOptions {
  readonly symbol: string;
  /** Digits after the point. */
  readonly places: number;
  /** What an asked value must be below and a computed one not above, as a decimal. */
  readonly limit: string;
  readonly example: string;
}

/** A measure of privacy loss: its name in messages, its precision, and what nobody may ask for or exceed. */
export function defineMeasure<Name extends string>(options: MeasureOptions): Measure<Name> {
  const { symbol, places, limit, example } = options;
  const scale = 10n ** BigInt(places);
  const below = stepsDown(parseRational(limit)!, places);
  const brand = (steps: bigint) => steps as Quantity<Name>;
  const refuse = (value: string | number, why: string): never => {
    throw new PpagentError('PRIVACY_PARAMETER_INVALID', `${symbol} = ${value} ${why}`, {
      remedy: `Give ${symbol} as a decimal above 0 and below ${limit}, with a point, such as ${example}.`,
    });
  };
  const withinLimit = (steps: bigint, value: string | number) =>
    steps > below ? refuse(value, `is above ${limit}`) : brand(steps);
  const toRational = (amount: Quantity<Name>): Rational => ({ numerator: amount, denominator: scale });
  const format = (amount: Quantity<Name>) => {
    const digits = amount.toString().padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  };
  const fromDouble = (value: number, widened: number): Rational => {
    if (Number.isNaN(value)) refuse(value, 'is not a number');
    if (value < 0) refuse(value, 'is negative');
    if (value > Number(limit)) refuse(value, `is above ${limit}`);
    return rationalOf(Math.min(widened, Number(limit)));
  };

  return {
    none: brand(0n),
    parse: (text) => {
      const trimmed = text.trim();
      const value = parseRational(trimmed);
      if (value === undefined) return refuse(text, whyNoDecimal(trimmed));
      const steps = stepsDown(value, places);
      if (value.numerator === 0n) refuse(text, 'is not above 0');
      if (steps === 0n) refuse(text, `has no digit among the first ${places} after the point`);
      return steps >= below ? refuse(text, `is not below ${limit}`) : brand(steps);
    },
    parseStored: (text) => {
      const form = new RegExp(`^(0|[1-9]\\d*)\\.\\d{${places}}$`);
      if (!form.test(text)) return refuse(text, `is not a decimal with ${places} digits after the point`);
      return withinLimit(BigInt(text.replace('.', '')), text);
    },
    atLeast: (value) => {
      const exact = typeof value === 'number' ? fromDouble(value, value * (1 + numericMargin)) : value;
      return withinLimit(stepsUp(exact, places), typeof value === 'number' ? value : 'the value');
    },
    atMost: (value) => {
      const exact = typeof value === 'number' ? fromDouble(value, value * (1 - numericMargin)) : value;
      return withinLimit(stepsDown(exact, places), typeof value === 'number' ? value : 'the value');
    },
    sum: (amounts) => {
      let total = 0n;
      for (const amount of amounts) total += amount;
      return withinLimit(total, 'the sum');
    },
    times: (amount, count) => withinLimit(amount * BigInt(count), 'the sum'),
    left: (total, spent) => brand(spent >= total ? 0n : total - spent),
    largest: (amounts) => {
      let most = 0n;
      for (const amount of amounts) if (amount > most) most = amount;
      return brand(most);
    },
    smallest: (first, ...others) => {
      let least = first;
      for (const amount of others) if (amount < least) least = amount;
      return least;
    },
    format,
    toRational,
    toNumber: (amount) => Number(format(amount)),
  };
}

function whyNoDecimal(text: string): string {
  if (/^\d+,\d+$/.test(text)) return 'has a comma where the decimal point belongs';
  if (/^-/.test(text)) return 'is not above 0';
  if (/^[+]?inf(inity)?$/i.test(text)) return 'is not finite';
  return 'is not a decimal number';
}
