import type { FileAnalysis } from '../file-analysis.ts';
import type { CallShape } from '../syntax/shape.ts';
import type { Use } from './value.ts';

/** Texts of which all have to be replaced for a use to be harmless. */
const dangerous: readonly (readonly [Use, readonly string[]])[] = [
  ['html', ['<']],
  ['log', ['\n']],
  ['header', ['\n']],
  ['sql', ["'"]],
  ['shell', [';', '&', '|', '$', '`']],
  ['pattern', ['(', '*', '+']],
  ['any', ['<', "'", '"', ';', '/', ' ', '\n', '$']],
];

/** What a text can no longer do after `text.replace(/[<>]/g, '')` and the like; replacing once cleans nothing. */
export function cleanedByReplacing(
  file: FileAnalysis,
  { callee, arguments: args }: CallShape,
): readonly Use[] {
  if (
    file.language === 'python' &&
    callee.object?.text === 're' &&
    callee.name === 'sub' &&
    args.length > 2
  ) {
    const { value } = args[0]!;
    const searched = file.shapeOf(file.bare(value));
    const pattern = searched.kind === 'literal' ? compiled(String(searched.value), '') : undefined;
    return pattern ? usesWithout((character) => pattern.test(character), pattern.test('../')) : [];
  }
  // `strings.ReplaceAll(text, "\n", "")`
  const isGo = file.language === 'go' && callee.name === 'ReplaceAll' && args.length === 3;
  if (!isGo && (!callee.object || args.length < 2 || !/^replace(?:All)?$/.test(callee.name))) return [];
  const searched = file.shapeOf(file.bare(args[isGo ? 1 : 0]!.value));
  if (searched.kind === 'literal' && file.language === 'java' && callee.name === 'replaceAll') {
    const pattern = compiled(String(searched.value), '');
    return pattern ? usesWithout((character) => pattern.test(character), pattern.test('../')) : [];
  }
  const isEverywhere = callee.name === 'replaceAll' || /^(?:python|go|java)$/.test(file.language);
  if (searched.kind === 'literal' && isEverywhere) {
    const text = String(searched.value);
    return usesWithout((character) => character === text, text.includes('..'));
  }
  if (searched.kind !== 'pattern') return [];
  const pattern = compiled(searched.source, searched.flags);
  if (!pattern) return [];
  // What climbs up at the beginning of a path does so nowhere else once the path is normalised.
  const climbs = pattern.test('../') && (searched.flags.includes('g') || searched.source.startsWith('^'));
  if (!searched.flags.includes('g')) return climbs ? ['path'] : [];
  return usesWithout((character) => pattern.test(character), climbs);
}

function usesWithout(isReplaced: (character: string) => boolean, climbs: boolean): readonly Use[] {
  const uses = dangerous.flatMap(([use, characters]) => (characters.every(isReplaced) ? [use] : []));
  return climbs || isReplaced('.') || isReplaced('/') ? [...uses, 'path'] : uses;
}

/** @returns undefined where the engine of the program knows more than this one, or the pattern is broken */
function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return undefined;
  }
}
