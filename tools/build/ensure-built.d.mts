/** Builds dist/ when it is missing or older than the sources. */
export function ensureBuilt(root: string): Promise<void>;
