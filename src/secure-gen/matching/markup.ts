import { type Alternative, isOrigin, type Origin, type Source } from '../analysis/dataflow/value.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { Check } from './check.ts';
import type { RuleContext } from './matcher.ts';

export interface MarkupOptions {
  /** Whose data makes it a weakness wherever it stands. */
  readonly from: readonly Source[];
  /** Whose data does so between constant tags only. */
  readonly betweenTags: readonly Source[];
}

const tags = /<\/?[a-z!][^<]*|\bon[a-z]+\s*=|&[a-z]+;/i;

/** What an element shows or holds as text: its signs mean themselves there, and something else in markup. */
const textOfElement =
  /(?:\.(?:textContent|innerText|value|nodeValue|placeholder|dataset\.\w+)|\.(?:val|text)\(\s*\)|\.(?:attr|data|getAttribute)\(\s*(["'])(?!id|class|href|src|style)[^"']*\1\s*\))$/;

/** What makes markup of text, or text that is no markup, as people call it. Templates escape what they are given. */
const escapers = /html|markup|^(?:_+|e|h|t|esc|x)$|safe|encod|plain|render|compil|template/i;

/** Elements: how the text was made that they were made of is looked at there. */
const elements = /^(?:\$|jQuery|angular\.element|document\.create\w+)\(/;

/** What hands on what it is given, or a part of it. */
const passing =
  /^(?:trim\w*|to\w+Case|toString|String|join|concat|slice|sub\w+|replace\w*|split|pad\w+|decode\w*|unescape|atob|stringify|get\w*|parse|pop|shift|map|filter|at|val|text|attr|data|json|param|header|query|URL|URLSearchParams|normalize|then|querySelector|getElementById|push|match|exec|format|sprintf)$/;

/** What makes numbers, dates and words of the program's own. */
const formatters =
  /format|translat|i18n|gettext|render|date|time|size|count|round|icon|class|url|path|template|number|color|^get|^to[A-Z]|^is[A-Z]|map$/i;

/** Names of what is written by the program, not by its users. */
const ownNames =
  /^(?:[ijknxyw]|[A-Z][A-Z0-9_]*|.*(?:ids?|I[dD]s?|index|idx|count|counter|length|size|width|height|top|left|total|num|number|classe?s?|className|style|colou?r|icon|locale|lang|prefix|suffix|attrs?|attributes|html|HTML|Html|markup|css|template|tpl|svg|i18n|version|port|zoom|offset|time|duration|year|month|day|token|nonce)|(?:num|is|has|max|min).*)$/;

/** A replacement by an entity: `str_replace('"', '&quot;', text)`. */
const entities = /['"`]&(?:quot|lt|gt|amp|apos|#\d+|#x\w+);['"`]/;

/** What gets text or markup out of elements. */
const getters =
  /\.(?:(?:html|text|val)\(\s*\)|(?:attr|data|prop)\([^(),]*\)|outerHTML|innerHTML|textContent|innerText|value)$/;

/** Whether text that is not escaped gets into markup. */
export function markup({ from, betweenTags }: MarkupOptions): Check {
  return (node, context) => {
    const { text } = context.tracer.resolved(node);
    if (elements.test(text) && !getters.test(text)) return false;
    for (const pieces of context.tracer.valueOf(node)) {
      const isMarkup = tags.test(constantsOf(pieces));
      const flow = pieces.find(
        (piece): piece is Origin => isOrigin(piece) && isHarmful(piece, isMarkup, from, betweenTags, context),
      );
      if (flow) return { flow };
    }
    return false;
  };
}

function constantsOf(pieces: Alternative): string {
  return pieces.map((piece) => (isOrigin(piece) ? '\0' : piece)).join('');
}

function isHarmful(
  origin: Origin,
  isMarkup: boolean,
  from: readonly Source[],
  betweenTags: readonly Source[],
  context: RuleContext,
): boolean {
  if (origin.cleaned.has('html') || origin.cleaned.has('any')) return false;
  const called = origin.steps.map((step) => calledName(step, context));
  if (called.some((name) => name !== undefined && escapers.test(name))) return false;
  if (origin.steps.some((step) => step.start < origin.node.start && elements.test(step.text))) return false;
  if (origin.steps.some((step) => context.file.callAt(step) && entities.test(step.text.slice(-200))))
    return false;
  // What an unknown function returns may be anything.
  if (!isMarkup && called.some((name) => name !== undefined && !passing.test(name))) return false;
  if (origin.source === 'remote' && from.includes('remote')) return true;
  if (from.includes('local') && isTextOfElement(origin)) return true;
  const isOwn = called.some((name) => name && formatters.test(name)) || isProgramsOwn(origin);
  if (isOwn) return false;
  return from.includes(origin.source) || (isMarkup && betweenTags.includes(origin.source));
}

/** Whether a value passes through the text or the input of an element. */
export function isTextOfElement({ steps }: Origin): boolean {
  return steps.some(({ text }) => textOfElement.test(text.slice(-80)));
}

function calledName(step: SourceNode, { file }: RuleContext): string | undefined {
  return file.callAt(step)?.callee.name;
}

/** Whether a part is called like what nobody outside writes: a counter, a width, markup that was made before. */
function isProgramsOwn({ node, steps }: Origin): boolean {
  if (
    /i18n|messages|labels|strings|config|settings|options|defaults|lang|^(?:_|utils?|helpers?|lib)$/i.test(
      node.text,
    )
  )
    return true;
  const chain = steps.filter(({ start }) => start === node.start);
  return [node, ...chain].some(({ text }) => {
    const name = /[\w$]+$/.exec(text.slice(-60))?.[0];
    return name !== undefined && ownNames.test(name);
  });
}
