import { functionAtEnd } from '../../fixing/ecmascript-functions.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-client-redirect', 'javascript-script-url'] };

/** Where an address is shown rather than gone to, those of other sites are meant. */
const shown = 'javascript-script-url';

/**
 * Addresses that come with the page's own go through a function at the end of the file. Where the page goes there by itself
 * it lets those of the same origin through, where they are shown all of HTTP; the start page takes the place of others.
 */
export const entry: RegistryEntry = {
  fix({ node, file, weakness }) {
    const inner = innermost(node);
    const call = file.callAt(inner);
    const target = call
      ? call.arguments[/^(?:setAttribute|attr|prop)$/.test(call.callee.name) ? 1 : 0]?.value
      : inner.field('right');
    if (!target) return undefined;
    const isShown = weakness.rule === shown;
    const added = functionAtEnd(file, {
      name: isShown ? 'safeWebAddress' : 'safeOwnAddress',
      parameters: [['address', 'string | null']],
      returns: 'string',
      purpose: isShown
        ? 'The address, if it is one of the web, of mail or of a telephone; the start page otherwise.'
        : 'The address, if it is one of this site; the start page otherwise.',
      body: [
        'try {',
        '\tconst url = new URL(String(address), location.href);',
        isShown
          ? "\treturn /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : '/';"
          : "\treturn url.origin === location.origin && url.protocol !== 'blob:' ? url.href : '/';",
        '} catch (error) {',
        "\treturn '/';",
        '}',
      ],
    });
    return added && [replaced(target, `${added.code}(${target.text})`), ...added.edits];
  },
};
