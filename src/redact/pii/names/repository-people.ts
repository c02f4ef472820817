import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { authorsOf } from '../../../repo/git/authors-of.ts';
import { gitOutput } from '../../../repo/git/git-output.ts';

/** Files at the root in which repositories name people. */
const readers: Readonly<Record<string, (text: string) => string[]>> = {
  '.mailmap': namesBeforeAddresses,
  AUTHORS: namesBeforeAddresses,
  'AUTHORS.md': namesBeforeAddresses,
  CONTRIBUTORS: namesBeforeAddresses,
  'CONTRIBUTORS.md': namesBeforeAddresses,
  MAINTAINERS: namesBeforeAddresses,
  CODEOWNERS: handles,
  '.github/CODEOWNERS': handles,
  'docs/CODEOWNERS': handles,
  'package.json': packagePeople,
  'pyproject.toml': tomlPeople,
  'Cargo.toml': tomlPeople,
  'composer.json': packagePeople,
};

/**
 * The people that a repository names itself: who wrote it, as git and `.mailmap` have them, who owns parts of it, who its
 * package says its authors are, and whom `@author` names. No model is needed to know them again.
 *
 * @returns names as they are written, each once
 * @throws PpagentError NOT_A_REPOSITORY, GIT_MISSING
 */
export async function repositoryPeople(root: string): Promise<string[]> {
  const [authors, tagged, ...files] = await Promise.all([
    authorsOf(root).then((found) => found.map(({ name }) => name)),
    authorTags(root),
    ...Object.entries(readers).map(async ([file, namesIn]) => {
      const text = await readFile(join(root, file), 'utf8').catch(() => '');
      return namesIn(text);
    }),
  ]);
  const names = [...authors, ...tagged, ...files.flat()].map((name) => name.trim());
  return [...new Set(names)].filter((name) => /\p{L}{2}/u.test(name) && !isMachine(name));
}

/** `@author Name <address>` in the files that git tracks. */
async function authorTags(root: string): Promise<string[]> {
  // Git exits with 1 when it finds none.
  const found = await gitOutput(root, ['grep', '-h', '-I', '-o', '-E', '@author[ :]+.{1,80}']).catch(() =>
    Buffer.alloc(0),
  );
  return found
    .toString('utf8')
    .split('\n')
    .map((line) => line.replace(/^@author[ :]+/, '').replace(/[<([*].*$/, ''));
}

function namesBeforeAddresses(text: string): string[] {
  return [...text.matchAll(/^[\s*-]*([^<>\n#@]{2,80}?)\s*(?:<|$)/gm)]
    .map((match) => match[1]!)
    .filter(isName);
}

function handles(text: string): string[] {
  return [...text.matchAll(/(?<=\s)@([\w-]{2,39})(?![\w/-])/g)].map((match) => match[1]!);
}

function packagePeople(text: string): string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof parsed !== 'object' || parsed === null) return [];
  const { author, authors, contributors, maintainers } = parsed as Record<string, unknown>;
  return [author, authors, contributors, maintainers].flat().flatMap((person) => {
    const name = typeof person === 'string' ? person : (person as { name?: unknown } | undefined)?.name;
    return typeof name === 'string' ? [name.replace(/[<(].*$/s, '')] : [];
  });
}

function tomlPeople(text: string): string[] {
  const lists = text.matchAll(/^(?:authors|maintainers)\s*=\s*\[([^\]]{0,4000})\]/gm);
  return [...lists].flatMap(([, list]) =>
    [...list!.matchAll(/(?:name\s*=\s*)?"([^"<@]{2,80}?)\s*(?:<[^">]*>)?"/g)].map((match) => match[1]!),
  );
}

/** Prose in such files is no name. */
function isName(text: string): boolean {
  return text.trim().split(/\s+/).length <= 4 && /^\p{Lu}/u.test(text.trim());
}

function isMachine(name: string): boolean {
  return /\b(?:bot|dependabot|renovate|github|actions?|ci|jenkins|root|admin|user|unknown|team|maintainers?|contributors?)\b|\[bot\]/i.test(
    name,
  );
}
