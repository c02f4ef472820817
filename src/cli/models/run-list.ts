import { ExitCode } from '../../errors/exit-code.ts';
import { listModels } from '../../model/store/list-models.ts';
import { manifestBytes } from '../../model/store/manifest.ts';
import { embeddedModelId } from '../../model/store/model-location.ts';
import { inspectModel } from '../../model/store/verify-model.ts';
import type { CliIo } from '../cli-io.ts';
import { columns } from '../output/columns.ts';
import { formatBytes } from '../output/format-bytes.ts';

/** `ppagent models list`. The state is by the files' sizes; `models verify` reads them. */
export async function runList(options: { json?: boolean }, io: CliIo): Promise<ExitCode> {
  const models = await Promise.all(
    (await listModels(io.env)).map(async (model) => ({
      id: model.id,
      name: model.manifest.name,
      embedded: model.id === embeddedModelId,
      bytes: manifestBytes(model.manifest),
      licence: model.manifest.licence ?? null,
      quantisation: model.manifest.quantisation ?? null,
      origin: model.manifest.origin ?? null,
      state: (await inspectModel(model)).state,
      folder: model.folder,
    })),
  );
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ models })}\n`);
    return ExitCode.Ok;
  }
  const rows = models.map(({ id, bytes, licence, state, folder }) => [
    id,
    formatBytes(bytes),
    licence ?? 'no licence stated',
    state === 'fine' ? 'ready' : state,
    folder,
  ]);
  io.stdout.write(columns(rows));
  return ExitCode.Ok;
}
