const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether month and day, two digits each, can be a date; 29 February always can: the century is often unknown. */
export function isMonthAndDay(month: string | number, day: string | number): boolean {
  const days = daysOf[Number(month) - 1];
  return days !== undefined && Number(day) >= 1 && Number(day) <= days;
}

/** Whether six digits at `from` are a day, as YYMMDD. */
export function isYearMonthDay(digits: string, from = 0): boolean {
  return isMonthAndDay(digits.slice(from + 2, from + 4), digits.slice(from + 4, from + 6));
}

/** Whether six digits at `from` are a day, as DDMMYY. */
export function isDayMonthYear(digits: string, from = 0): boolean {
  return isMonthAndDay(digits.slice(from + 2, from + 4), digits.slice(from, from + 2));
}
