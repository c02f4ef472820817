import type { Departure, InspectedToken } from '../../model/language-model.ts';

/**
 * The places where a model that copies a function would rather write something else, likeliest first. A bug is a
 * surprise in code that is otherwise copied word for word, so these are the places to mend first; each gives a repair
 * of its own, where sampling would mostly repeat the one or two likeliest.
 *
 * @param protectedLength characters at the start that must stay
 */
export function rankDepartures(tokens: readonly InspectedToken[], protectedLength: number): Departure[] {
  return tokens
    .flatMap(({ token, startIndex, alternatives }, position) =>
      startIndex < protectedLength
        ? []
        : alternatives
            .filter((alternative) => alternative.token !== token)
            .map((alternative) => ({
              position,
              token: alternative.token,
              weight: alternative.logProbability,
            })),
    )
    .sort((a, b) => b.weight - a.weight)
    .map(({ position, token }) => ({ position, token }));
}
