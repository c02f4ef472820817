import { isOrigin } from '../../analysis/dataflow/value.ts';
import { callAtPlace } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-argument-injection'] };

/** Programs that take what follows `--` for no options. */
const endsOptions = /^['"`](?:[\w./-]*\/)?(?:curl|wget|tar|zip|rsync|scp|ssh|sed)['"`]$/;
/** In these commands of git it ends the options, and separates nothing else. */
const ofGit = /^['"`](?:clone|init|add|rm|mv|ls-remote|fetch|pull|push)['"`]$/;

/** `['clone', url]` → `['clone', '--', url]`: a value from a request that begins with `-` is no option any more. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const [program, list] = callAtPlace(file, node)?.call.arguments ?? [];
    const items = list && context.tracer.resolved(list.value);
    if (!program || items?.type !== 'array') return undefined;
    const elements = items.named.filter(({ type }) => type !== 'comment');
    const isGit = /git['"`]$/.test(program.value.text) && ofGit.test(elements[0]?.text ?? '');
    if (!isGit && !endsOptions.test(program.value.text)) return undefined;
    const first = elements.findIndex((element) =>
      context.tracer
        .valueOf(element)
        .some(([piece]) => piece !== undefined && isOrigin(piece) && piece.source === 'remote'),
    );
    const value = elements[first];
    const before = elements[first - 1]?.text ?? '';
    // What follows an option may be its value, and no option may follow.
    const isOpen = /^['"`]-(?!-?(?:q|v|quiet|verbose|bare|mirror|recursive|s|S|sS|L|f|k|r)['"`])/.test(
      before,
    );
    const isLast = elements.slice(first).every(({ text }) => !/^['"`]-/.test(text));
    if (!value || isOpen || !isLast) return undefined;
    return [{ start: value.start, end: value.start, text: `${literalOf(file, '--')}, ` }];
  },
};
