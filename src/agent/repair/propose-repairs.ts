import type { LanguageModel } from '../../model/language-model.ts';
import { continuedVersions, departedVersions } from './continued-versions.ts';
import { normaliseCode } from './normalise-code.ts';
import type { RepairRequest, VersionBatches } from './repair-request.ts';
import { repliedVersions } from './replied-versions.ts';

/** Where a repair came from. */
export type RepairOrigin =
  /** The model copied the function and departed from it at one place. */
  | 'departure'
  /** The model wrote the function again. */
  | 'sample'
  /** Likewise, told how an earlier repair failed. */
  | 'feedback';

/** A new version of a function, not yet checked. */
export interface Repair {
  readonly origin: RepairOrigin;
  /** In the form of `EditableFunction.code`. */
  readonly code: string;
  /** Tokens that the model wrote for it. */
  readonly tokens: number;
}

export interface ProposeOptions extends RepairRequest {
  readonly model: LanguageModel;
  /** Distinct repairs wanted at most. */
  readonly limit: number;
  /**
   * Whether a version of the function is worth a test run; those that are not are left out and do not count.
   *
   * @param tokens that the model wrote for it
   */
  readonly isPlausible: (code: string, tokens: number) => Promise<boolean>;
  /** Asked before another batch is: whether no more are wanted. */
  readonly isEnough?: () => boolean;
  /** Repairs that were tried already, in normal form; those that are proposed are added. */
  readonly known: Set<string>;
}

/**
 * Distinct repairs of a function, in batches, as the model finds them. Repairs that differ from the function or from
 * one another only in comments and white space are left out.
 */
export async function* proposeRepairs(options: ProposeOptions): AsyncGenerator<readonly Repair[]> {
  const { origin, batches } = writeVersions(options);
  let left = options.limit;
  for await (const versions of batches) {
    const fresh: Repair[] = [];
    for (const { code, tokens } of versions) {
      if (code === undefined || fresh.length === left) continue;
      const normal = await normaliseCode(options.target.language, code);
      if (options.known.has(normal)) continue;
      options.known.add(normal);
      if (!(await options.isPlausible(code, tokens))) continue;
      fresh.push({ origin, code, tokens });
    }
    left -= fresh.length;
    if (fresh.length > 0) yield fresh;
    if (left <= 0 || options.isEnough?.()) return;
  }
}

function writeVersions(options: ProposeOptions): { origin: RepairOrigin; batches: VersionBatches } {
  const { model, task, attempt, limit } = options;
  const written = attempt ? 'feedback' : 'sample';
  if (model.completer === undefined)
    return { origin: written, batches: repliedVersions(model, options, limit) };
  // A request is met by writing the function again as asked; a bug is a surprise in what stands there.
  if (model.inspector && task.kind === 'failing-test' && !attempt) {
    return { origin: 'departure', batches: departedVersions(model.inspector, options) };
  }
  const countTokens = (text: string) => model.countTokens(text);
  return { origin: written, batches: continuedVersions(model.completer, countTokens, options) };
}
