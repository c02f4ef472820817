import type { Metafile } from 'esbuild';

export function buildDist(): Promise<void>;
export function bundle(entryPoints: Readonly<Record<string, string>>, outdir: string): Promise<Metafile>;
export function bundleGuard(outdir: string): Promise<Metafile>;
export function buildInto(outdir: string): Promise<readonly Metafile[]>;
