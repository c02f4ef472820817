import { type Canary, canaryOf } from './canary.ts';
import { canaryKinds } from './canary-kinds.ts';
import { type Carrier, carriers } from './carriers.ts';
import type { CellRepository } from './cell-repository.ts';

/** One value in one carrier. */
export interface CanaryCell {
  readonly carrier: Carrier;
  readonly canary: Canary;
  readonly name: string;
}

/** Every kind in every carrier that can carry it, each with a value of its own. */
export function canaryCells(): CanaryCell[] {
  let seed = 1000;
  return carriers.flatMap((carrier) =>
    canaryKinds
      .filter((kind) => carrier.carries?.(kind) ?? true)
      .map((kind) => ({ carrier, canary: canaryOf(kind, seed++), name: `${kind.id} in ${carrier.id}` })),
  );
}

/** The repository of a cell. People are known by what they have committed. */
export function repositoryOf({ carrier, canary }: CanaryCell): CellRepository {
  const repository = carrier.repository(canary);
  if (canary.kind.id !== 'person') return repository;
  return { ...repository, git: { ...repository.git, author: canary.value } };
}

/** So many cells of every carrier, with other kinds in each. */
export function sampleOf(cells: readonly CanaryCell[], ofEach: number): CanaryCell[] {
  return carriers.flatMap((carrier, number) => {
    const own = cells.filter((cell) => cell.carrier === carrier);
    const step = Math.ceil(own.length / ofEach);
    return own.filter((_cell, index) => index % step === (number * 7) % step);
  });
}
