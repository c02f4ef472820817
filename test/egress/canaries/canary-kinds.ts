import type { CanaryKind } from './canary.ts';
import { personalKinds } from './personal-kinds.ts';
import { secretKinds } from './secret-kinds.ts';

export const canaryKinds: readonly CanaryKind[] = [...secretKinds, ...personalKinds];

export function canaryKind(id: string): CanaryKind {
  const kind = canaryKinds.find((known) => known.id === id);
  if (!kind) throw new Error(`no kind of canary is called ${id}`);
  return kind;
}
