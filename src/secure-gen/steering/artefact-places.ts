import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import { userFolders } from '../../config/user-folders.ts';
import { pathExists } from '../../repo/files/path-exists.ts';
import { type SteeredLanguage, steeredLanguages } from './steered-language.ts';
import type { SteeringArtefact } from './steering-artefact.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type ArtefactKind = SteeringArtefact['kind'];

/** A file that should be an artefact. */
export interface ArtefactPlace {
  readonly kind: ArtefactKind;
  readonly language: SteeredLanguage;
  readonly owner: 'built-in' | 'own';
  /** Holds the manifest, and the file below it. */
  readonly folder: string;
  /** Below the folder, with `/`. */
  readonly path: string;
}

/** The folders of each kind. */
const kindFolders: Readonly<Record<ArtefactKind, string>> = {
  'steering-vectors': 'vectors',
  'learned-prefix': 'prefixes',
};

/** Where an artefact lies below a folder of artefacts. */
export function artefactPath(kind: ArtefactKind, language: SteeredLanguage): string {
  return `${kindFolders[kind]}/${language}.safetensors`;
}

/** The folder of what comes with the program. */
function builtInFolder(): string {
  return join(packageRoot(), 'models', 'steering');
}

/** The folder of what the user has trained. */
export function ownFolder(env: Environment): string {
  return join(userFolders(env).data, 'steering');
}

/** Every artefact that is there, usable or not: for each kind and language the user's own one first. */
export async function listArtefacts(env: Environment): Promise<readonly ArtefactPlace[]> {
  const places = (Object.keys(kindFolders) as ArtefactKind[]).flatMap((kind) =>
    steeredLanguages.flatMap((language): ArtefactPlace[] => {
      const path = artefactPath(kind, language);
      return [
        { kind, language, owner: 'own', folder: ownFolder(env), path },
        { kind, language, owner: 'built-in', folder: builtInFolder(), path },
      ];
    }),
  );
  const exist = await Promise.all(places.map(({ folder, path }) => pathExists(join(folder, path))));
  return places.filter((_place, index) => exist[index]);
}

/** The artefact that is used: the user's own one before the built-in one. */
export async function findArtefact(
  env: Environment,
  kind: ArtefactKind,
  language: SteeredLanguage,
): Promise<ArtefactPlace | undefined> {
  const places = await listArtefacts(env);
  return places.find((place) => place.kind === kind && place.language === language);
}
