import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { Match, Matcher, RuleContext } from '../../matching/matcher.ts';
import { pageText } from '../../matching/page-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const decorated = new Set(['decorated_definition']);
const says = pageText({ from: ['remote'] });
const returnsPages = /\b(?:flask|bottle|Flask|Bottle|quart|Quart|cherrypy)\b/;

/** The value that is returned, without a status and headers behind it. */
function bodyOf(value: SourceNode, { file }: RuleContext): SourceNode {
  const shape = file.shapeOf(value);
  return shape.kind === 'list' && /tuple|expression_list/.test(value.type)
    ? (shape.items[0] ?? value)
    : value;
}

function firstPage(owner: SourceNode, context: RuleContext): Match | undefined {
  // Types of answers are set by decorators and by the object of the answer, too.
  if (/jsonify|content_type|mimetype|response_class ?= ?(?!HTML)|Content-Type/.test(owner.parent?.text ?? ''))
    return undefined;
  for (const value of context.file.reader.returnsOf(owner)) {
    const node = bodyOf(value, context);
    const verdict = says(node, context);
    if (verdict !== false) return verdict === true ? { node } : { node, flow: verdict.flow };
  }
  return undefined;
}

/** `@app.route("/")` above a function that returns a text. */
function decoratedBy(words: readonly string[], isUsed: (text: string) => boolean): Matcher {
  return {
    words,
    at: (leaf, context) => {
      const definition = leaf.closest(decorated);
      const owner = definition?.field('definition');
      if (owner?.type !== 'function_definition' || leaf.isInside(owner)) return undefined;
      return isUsed(context.file.text) ? firstPage(owner, context) : undefined;
    },
  };
}

export const entry: RegistryEntry = {
  title: 'Page returned with data of the request that are not escaped',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'A text that a view returns is a page, and data of the request become part of it as they are.',
  why: 'A link with `<script>…</script>` in it runs in the browser of whoever opens it, with their session.',
  hint: 'Render a template that escapes, escape each part with markupsafe.escape, or return JSON.',
  references: [
    'https://flask.palletsprojects.com/en/stable/quickstart/#html-escaping',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  match: [
    decoratedBy(['route', 'expose', 'errorhandler'], () => true),
    decoratedBy(['get', 'post'], (text) => returnsPages.test(text)),
  ],
};
