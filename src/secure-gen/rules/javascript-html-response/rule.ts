import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { assigns } from '../../matching/assigns.ts';
import { argument, type CallCheck, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { fromAnybody } from '../../matching/flows.ts';
import { markup } from '../../matching/markup.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const unescaped = markup({ from: ['remote'], betweenTags: fromAnybody });

/** Objects go out as JSON. */
const asText: Check = (node, context) => {
  const { kind } = context.file.shapeOf(context.tracer.resolved(node));
  return kind === 'record' || kind === 'list' ? false : unescaped(node, context);
};

const otherTypes =
  /(?:\.type|[cC]ontent-?[tT]ype)\b[^;\n]{0,40}(?:json|text\/plain|octet-stream|image\/|csv|javascript|text\/event-stream|text\/xml|application\/|\btxt\b|['"]text['"])/;

/** Whether nothing round the call says that it is no HTML. */
const isPage: CallCheck = (_call, node, context) => {
  const around = context.file.functionAround(node);
  return !otherTypes.test((around ?? node).text.slice(0, 20_000));
};

const responds = (
  call: Parameters<CallCheck>[0],
  node: Parameters<CallCheck>[1],
  context: Parameters<CallCheck>[2],
) => (isPage(call, node, context) === false ? false : argument(0, asText)(call, node, context));

export const entry: RegistryEntry = {
  title: 'Data of a request sent back as a page',
  cwe: [79],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'This text goes to a browser as HTML, and a part of it is not escaped.',
  why: 'A link with `<script>…</script>` in it runs that script on this site, in the session of whoever follows it.',
  hint: 'Escape the value (escape-html), render it with a template that escapes, or send JSON with res.json.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://expressjs.com/en/4x/api.html#res.send',
  ],
  match: [
    calls({
      to: ['*.send', '*.write', '*.end'],
      receiver: /\bres(?:p|ponse)?\b|\breply\b/,
      where: responds,
    }),
    calls({ to: ['h.response', 'c.html', 'Response'], where: responds }),
    assigns(['ctx.body', 'ctx.response.body'], asText),
  ],
};
