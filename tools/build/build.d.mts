export function buildDist(): Promise<void>;
export function bundle(entryPoints: Readonly<Record<string, string>>, outdir: string): Promise<void>;
export function bundleGuard(outdir: string): Promise<void>;
export function buildInto(outdir: string): Promise<void>;
