/** What the process tells its caller. Codes of other programs are never passed through. */
export const ExitCode = {
  /** Done; nothing found; nothing to fix. */
  Ok: 0,
  /** Findings, or `fix` ran to its end and something is still not fixed. */
  Findings: 1,
  /** Usage or configuration, a missing model or key included. */
  Usage: 2,
  /** A defect in ppagent itself. */
  Internal: 3,
  /** A provider or the network failed. */
  Provider: 4,
  /** Egress blocked by policy or by the final check. */
  EgressBlocked: 5,
  /** A budget is used up: tokens, time, candidates or epsilon. */
  Budget: 6,
  /** Integrity: a damaged model, a tampered log, ledger or vault. */
  Integrity: 7,
  /** Interrupted by the user. */
  Interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
