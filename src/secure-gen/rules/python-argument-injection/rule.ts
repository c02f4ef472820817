import { argumentsOf, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Programs that can be told by an argument to run others, or to write files. */
const powerful =
  /^(?:\/usr)?(?:\/bin\/)?(?:git|hg|svn|ssh|scp|rsync|curl|wget|tar|zip|find|sed|awk|man|vim|sendmail|ffmpeg|convert|gs|pip3?|npm|docker|psql|mysql|sqlite3)$/;

const data = flows({ use: 'shell', from: ['remote'] });

export const entry: RegistryEntry = {
  title: 'Data of a request as an argument of a powerful program',
  cwe: [88],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'This program takes the value for an option where it begins with a dash.',
  why: 'Options such as `--upload-pack=…` of git, `-o` of curl or `--checkpoint-action=exec=…` of tar run programs or write files.',
  hint: "Put '--' before the value where the program knows it, or refuse values that begin with a dash.",
  references: ['https://cwe.mitre.org/data/definitions/88.html', 'https://git-scm.com/docs/gitcli'],
  match: [
    calls({
      to: ['call', 'run', 'Popen', 'check_output', 'check_call'].flatMap((name) => [`*.${name}`, name]),
      where: (call, _node, context) => {
        const [first] = argumentsOf(call, [0, 'args']);
        const shape = first && context.file.shapeOf(context.tracer.resolved(first));
        if (shape?.kind !== 'list') return false;
        const words = shape.items.map((item) => {
          const word = context.file.shapeOf(item);
          return word.kind === 'literal' ? String(word.value) : undefined;
        });
        if (!powerful.test(words[0] ?? '')) return false;
        for (const [index, item] of shape.items.entries()) {
          if (words[index] === '--') return false;
          // What begins with constant text begins with no dash of somebody's.
          if (context.file.shapeOf(context.tracer.resolved(item)).kind === 'text') continue;
          const verdict = index > 0 && data(item, context);
          if (verdict !== false) return verdict;
        }
        return false;
      },
    }),
  ],
};
