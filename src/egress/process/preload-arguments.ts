import { fileURLToPath } from 'node:url';

/**
 * Arguments of Node that install the guard before anything else is loaded, and in every thread. None where the sources
 * themselves run: the core then installs it when it begins.
 */
export function preloadArguments(): readonly string[] {
  if (import.meta.url.endsWith('.ts')) return [];
  return ['--require', fileURLToPath(new URL('./network-guard.cjs', import.meta.url))];
}
