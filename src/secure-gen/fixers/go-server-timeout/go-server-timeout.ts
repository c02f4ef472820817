import { withGoImport } from '../../fixing/go-imports.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-server-without-timeout'] };

const timeout = 'ReadHeaderTimeout: 10 * time.Second';

/** `&http.Server{Addr: address}` → with `ReadHeaderTimeout`; who sends a request slowly is cut off after ten seconds. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const imports = withGoImport(file, 'time');
    if (!imports) return undefined;
    const call = file.callAt(node);
    const [address, handler, ...others] = call?.arguments.map(({ value }) => value.text) ?? [];
    if (
      call?.callee.name === 'ListenAndServe' &&
      address !== undefined &&
      handler !== undefined &&
      others.length === 0
    ) {
      const handled = handler === 'nil' ? '' : ` Handler: ${handler},`;
      const server = `(&http.Server{Addr: ${address},${handled} ${timeout}}).ListenAndServe()`;
      return [{ start: node.start, end: node.end, text: server }, ...imports];
    }
    const body = node.field('body');
    const last = body?.named.filter(({ type }) => type === 'keyed_element').at(-1);
    if (node.type !== 'composite_literal' || !last) return undefined;
    const gap = /\n[ \t]*$/.exec(file.text.slice(0, last.start))?.[0] ?? ' ';
    return [{ start: last.end, end: last.end, text: `,${gap}${timeout}` }, ...imports];
  },
};
