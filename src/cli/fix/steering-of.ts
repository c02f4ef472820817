import type { FixFindingsOptions } from '../../agent/fix/findings/fix-findings-options.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { type Rungs, rungNames, rungsOf } from '../../secure-gen/decoding/rungs.ts';
import type { CliIo } from '../cli-io.ts';

/**
 * How a local model is led away from weaknesses; undefined where nothing was asked for. Models of providers are asked as they
 * are.
 *
 * @param names what `--steer` gives: names with commas between them
 * @throws PpagentError USAGE
 */
export function steeringOf(names: string | undefined, { env }: CliIo): FixFindingsOptions['steer'] {
  if (names === undefined) return undefined;
  const rungs = parseRungs(names);
  const known = new Map<string, ReturnType<typeof artefacts>>();
  async function artefacts(language: Parameters<Steer>[1]['language'], weaknesses: readonly number[]) {
    const { steeringFor } = await import('../../secure-gen/steering/steering-for.ts');
    return steeringFor({ language, weaknesses, rungs }, env);
  }
  return async (model, { language, weaknesses, context }) => {
    const { LocalModel } = await import('../../model/local/local-model.ts');
    if (!(model instanceof LocalModel)) return model;
    const { steered } = await import('../../secure-gen/decoding/steered.ts');
    // The same object again keeps what the model has in its cache.
    const key = `${language} ${weaknesses.join()}`;
    const steering = known.get(key) ?? artefacts(language, weaknesses);
    known.set(key, steering);
    return steered(model, { language, rungs, weaknesses, context, steering: await steering });
  };
}

type Steer = NonNullable<FixFindingsOptions['steer']>;

function parseRungs(names: string): Rungs {
  const asked = names.split(',').map((name) => name.trim());
  const wrong = asked.find((name) => !(rungNames as readonly string[]).includes(name));
  if (wrong !== undefined) {
    throw new PpagentError('USAGE', `--steer does not know '${wrong}'`, {
      remedy: `Name ${rungNames.join(', ')}, or several with commas between them.`,
    });
  }
  return rungsOf(asked);
}
