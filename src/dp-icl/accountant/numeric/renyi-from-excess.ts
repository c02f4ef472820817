/** The Rényi divergence of order α of which log(E[rᵅ] − 1) is given, r being the ratio of the two densities. */
export function renyiFromExcess(logExcess: number, order: number): number {
  const logMoment =
    logExcess > 30 ? logExcess + Math.log1p(Math.exp(-logExcess)) : Math.log1p(Math.exp(logExcess));
  return logMoment / (order - 1);
}
