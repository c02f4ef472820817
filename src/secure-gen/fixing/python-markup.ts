import { isOrigin } from '../analysis/dataflow/value.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { type HolePart, type PythonTemplate, type TemplatePart, templateOf } from './python-template.ts';

/** Names and calls of what is markup already: escaped again, its tags would be shown. */
const isMarkup =
  /(?:html|markup|link|tags?|attrs?|widget|icon|button|rows|body|content|inner|children|snippet|css|style|script|svg|cells|options|errors)(?:_\w+)?(?:\(.*\)|\[[^\]]*\])?$|safe|escape|render|flatatt|static\(|url_for\(|reverse\(|\bjoin\(|<[a-z]/is;

/** Whether escaping a value makes it text of the page, and not a part of a script, of an address or of a tag. */
function isInText(before: string): boolean {
  if (/<script\b(?![\s\S]*<\/script)|<style\b(?![\s\S]*<\/style)|\bon\w+\s*=\s*\\?["'][^"']*$/i.test(before))
    return false;
  const tag = /<[^<>]*$/.exec(before)?.[0];
  if (tag === undefined) return true;
  // In a tag only in quotes, and not as the whole of an address.
  return (
    /=\s*\\?["'][^"'<>]*$/.test(tag) &&
    !/\b(?:href|action|formaction|srcdoc|data|src)\s*=\s*\\?["']$/i.test(tag)
  );
}

/** The texts with tags that a name is given in its function: those are markup, and what is filled into them may not be. */
export function markupGiven(file: FileAnalysis, name: SourceNode): readonly SourceNode[] {
  if (name.type !== 'identifier') return [];
  return file.boundIn(name.text, file.functionAround(name)).flatMap(({ binding }) => {
    if (binding.kind !== 'assigned' && binding.kind !== 'appended') return [];
    return templateOf(file, binding.value) && tag.test(binding.value.text) ? [file.bare(binding.value)] : [];
  });
}

const tag = /<\/?[a-z!]/i;

/**
 * The values of a page that have to be escaped; undefined where one stands where that does not help, or may be markup.
 *
 * @param isKnownMarkup whether a value is markup whose own parts somebody looks after
 */
export function openHoles(
  template: PythonTemplate,
  { file, tracer }: RuleContext,
  isKnownMarkup: (value: SourceNode) => boolean = () => false,
): readonly HolePart[] | undefined {
  const open: HolePart[] = [];
  let before = '';
  for (const part of template.parts) {
    if (part.kind === 'text') {
      before += part.source;
      continue;
    }
    const value = tracer.valueOf(part.expression);
    const isClean = value.every((pieces) =>
      pieces.every((piece) => !isOrigin(piece) || piece.cleaned.has('html') || piece.cleaned.has('any')),
    );
    if (isKnownMarkup(part.expression)) {
      before += '\0';
      continue;
    }
    const isNumber = /^[dioxXeEfFgGc]$|^[.\d]*[dfeEgG]$/.test(part.format);
    if (!isClean && !isNumber) {
      const isPlain =
        /^s?$/.test(part.format) &&
        !isMarkup.test(part.expression.text) &&
        markupGiven(file, part.expression).length === 0;
      if (!isPlain || !isInText(before) || isMarkup.test(tracer.resolved(part.expression).text))
        return undefined;
      open.push(part);
    }
    before += '\0';
  }
  return open;
}

/** Whether parts of a text have tags. */
export function hasTags(parts: readonly TemplatePart[]): boolean {
  return parts.some((part) => part.kind === 'text' && /<\/?[a-z][^>]*>?/i.test(part.source));
}
