import { join } from 'node:path';
import { createSession, type ExecutionProvider } from '../../src/model/local/execution-provider.ts';
import { type CachePlace, SteerableGraph } from '../../src/model/local/steerable-graph.ts';
import { repositoryRoot } from './repository-root.ts';

/** Sizes of the network that tools/model/make_tiny_steerable.py makes. */
export const tinyArchitecture = {
  layers: 2,
  keyValueHeads: 2,
  headSize: 16,
  hiddenSize: 32,
  vocabularySize: 32,
  contextLength: 64,
  endOfText: new Set<number>(),
};

/** A network of random weights with the inputs and outputs of the real one; a call takes about a millisecond. */
export async function openTinyNetwork(
  provider: ExecutionProvider,
  place: CachePlace,
): Promise<SteerableGraph> {
  const file = join(repositoryRoot, 'test', 'model', 'local', 'fixtures', 'tiny_steerable.onnx');
  const outputLocations = place === 'device' ? SteerableGraph.outputLocations(tinyArchitecture) : undefined;
  const session = await createSession(file, provider, { threads: 1, outputLocations });
  return new SteerableGraph(session, tinyArchitecture, place);
}
