import type { NameSources } from '../../redact/pii/names/find-names.ts';
import type { CliIo } from '../cli-io.ts';
import type { ScanScope } from './scan-scope.ts';

/**
 * Where people's names come from: the repository first, then the NER model where it is wanted.
 *
 * @throws PpagentError GIT_MISSING, MODEL_MISSING, MODEL_DAMAGED, MODEL_LOAD_FAILED
 */
export async function nameSources(
  { root, isRepository }: ScanScope,
  { env }: CliIo,
  { recognise }: { readonly recognise: boolean },
): Promise<NameSources> {
  const { repositoryPeople } = await import('../../redact/pii/names/repository-people.ts');
  const known = isRepository ? await repositoryPeople(root) : [];
  if (!recognise) return { known };
  const { openNameRecogniser } = await import('../../redact/pii/names/recognise-names.ts');
  return { known, recognise: await openNameRecogniser({ env }) };
}
