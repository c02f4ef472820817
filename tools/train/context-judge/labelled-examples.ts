import type { LabelledSnippet } from '../../../bench/support/labelled-snippet.ts';
import type { Span } from '../../../src/redact/finding.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { readName } from '../../../src/redact/secrets/context/judge/name-reading.ts';
import type { NamedValue } from '../../../src/redact/secrets/context/named-value.ts';
import { namedValuesOf } from '../../../src/redact/secrets/context/named-values-of.ts';
import { describe, type JudgedExample, measured } from './judged-example.ts';

/** A value that stands in many snippets, as some data sets have it, counts as this many at most. */
const mostCopies = 30;

/** What labelled snippets say of the named values in them. */
export async function labelledExamples(rows: readonly LabelledSnippet[]): Promise<JudgedExample[]> {
  const found: { readonly example: JudgedExample; readonly copyOf: string }[] = [];
  const groups = new UnionOfGroups();
  for (const snippet of rows) {
    const source = new ScannedText(snippet.text, snippet.path ?? undefined);
    for (const { value, positive } of labelledValues(snippet, await namedValuesOf(source))) {
      const known = measured(value, source);
      if (!known) continue;
      const text = snippet.text.slice(value.start, value.end);
      const group = groups.join(`rule ${snippet.source} ${snippet.rule}`, `value ${text.slice(0, 60)}`);
      const label = `${snippet.kind} ${snippet.id.slice(0, 22)} ${describe(value, source)}`;
      found.push({
        example: { ...known, positive, weight: 1, origin: 'labelled', group, label },
        copyOf: `${positive} ${text}`,
      });
    }
  }
  const copies = new Map<string, number>();
  for (const { copyOf } of found) copies.set(copyOf, (copies.get(copyOf) ?? 0) + 1);
  return found.map(({ example, copyOf }) => {
    const count = copies.get(copyOf)!;
    return { ...example, group: groups.find(example.group), weight: Math.min(mostCopies, count) / count };
  });
}

/** The values of a snippet of which the label speaks. */
function labelledValues(
  snippet: LabelledSnippet,
  values: readonly NamedValue[],
): { readonly value: NamedValue; readonly positive: boolean }[] {
  if (!snippet.is_secret) return values.map((value) => ({ value, positive: false }));
  const spans = secretSpans(snippet);
  if (spans) {
    return values
      .filter((value) => spans.some((span) => value.start < span.end && value.end > span.start))
      .map((value) => ({ value, positive: true }));
  }
  // Without places, only a lone credential is meant for sure.
  const named = values.filter(({ path }) => readName(path).kind !== 'none');
  return named.length === 1 ? [{ value: named[0]!, positive: true }] : [];
}

function secretSpans({ spans, secret, text }: LabelledSnippet): readonly Span[] | undefined {
  if (spans && spans.length > 0) return spans.map(([start, end]) => ({ start, end }));
  const at = secret ? text.indexOf(secret) : -1;
  return at < 0 ? undefined : [{ start: at, end: at + secret!.length }];
}

/** Union-find over names of groups. */
class UnionOfGroups {
  readonly #parents = new Map<string, string>();

  find(name: string): string {
    let root = name;
    for (
      let parent = this.#parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.#parents.get(root)
    )
      root = parent;
    return root;
  }

  join(one: string, other: string): string {
    const [a, b] = [this.find(one), this.find(other)].sort();
    this.#parents.set(a!, a!);
    this.#parents.set(b!, a!);
    return a!;
  }
}
