import type { TextCompleter } from '../../src/model/language-model.ts';
import type { LocalModel } from '../../src/model/local/local-model.ts';
import { type Rungs, rungsOf } from '../../src/secure-gen/decoding/rungs.ts';
import { steered } from '../../src/secure-gen/decoding/steered.ts';
import { steeringFor } from '../../src/secure-gen/steering/steering-for.ts';
import type { SecureTask } from './secure-task.ts';

/** One way to have the tasks answered. */
export interface Condition {
  readonly id: string;
  /** Said to the model with every task. */
  readonly sentence?: string;
  /** Whether findings of our rules go to the model: those of the code to be repaired, and those of its answers, which it then answers anew. */
  readonly hints?: true;
  /** What writes instead of the plain model. */
  readonly completer?: (model: LocalModel, task: SecureTask) => Promise<TextCompleter>;
}

type Direction = 'secure' | 'vulnerable' | 'random';

/** By rungs that are on. Only of code that is to be repaired is it known beforehand which weakness it has. */
function by(on: readonly (keyof Rungs)[], direction: Direction = 'secure'): Condition['completer'] {
  const rungs = rungsOf(on);
  return async (model, { language, kind, cwe }) => {
    const weaknesses = kind === 'repair' ? [cwe] : undefined;
    const steering = await steeringFor({ language, weaknesses, rungs, direction }, process.env);
    return steered(model, { language, rungs, weaknesses, steering });
  };
}

/** The plain model first: it is what all others are compared with. */
export const conditions: readonly Condition[] = [
  { id: 'base' },
  { id: 'sentence', sentence: 'Write secure code.' },
  { id: 'hints', hints: true },
  { id: 'constraints', completer: by(['constraints']) },
  { id: 'contrast', completer: by(['contrast']) },
  { id: 'vectors', completer: by(['vectors']) },
  { id: 'vectors-vulnerable', completer: by(['vectors'], 'vulnerable') },
  { id: 'vectors-random', completer: by(['vectors'], 'random') },
  { id: 'prefix', completer: by(['prefix']) },
  { id: 'prefix-vulnerable', completer: by(['prefix'], 'vulnerable') },
  { id: 'prefix-random', completer: by(['prefix'], 'random') },
  { id: 'hints+constraints', hints: true, completer: by(['constraints']) },
  { id: 'hints+constraints+vectors', hints: true, completer: by(['constraints', 'vectors']) },
  { id: 'hints+constraints+prefix', hints: true, completer: by(['constraints', 'prefix']) },
];
