import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { replaced } from '../../fixing/python-call.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-short-key'] };

const weakCurve = /\b(?:SECP192R1|SECT163K1|SECT163R2|SECT193R1|SECP160R1|BrainpoolP160R1)\b/;
const isSize = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 256 && Number(text) < 2048;

/** A key of 512 or 1024 bits → 3072, a curve of 192 bits → one of 256; who has the public key cannot compute the other. */
export const entry: RegistryEntry = {
  fix(place) {
    const call = place.file.callAt(place.node);
    for (const { value } of call?.arguments ?? []) {
      const written = place.context.tracer.resolved(value);
      if (isSize(written.text) && isNumberOfOwn(place, written)) return [replaced(written, '3072')];
      const curve = weakCurve.exec(value.text);
      if (curve && !value.text.includes('Brainpool')) {
        const start = value.start + curve.index;
        return [{ start, end: start + curve[0].length, text: 'SECP256R1' }];
      }
      if (/^(["'])(?:[pP]-?192|secp192r1|prime192v1)\1$/.test(value.text)) {
        const quote = value.text[0]!;
        return [replaced(value, `${quote}P-256${quote}`)];
      }
    }
    return undefined;
  },
};

/** Whether a number is an argument itself, or a name was given it that speaks of keys. */
function isNumberOfOwn({ file }: WeakPlace, number: SourceNode): boolean {
  const { parent } = number;
  const isGiven = parent?.type === 'argument_list' || parent?.type === 'keyword_argument';
  const name = parent?.type === 'assignment' ? (parent.field('left')?.text ?? '') : '';
  return isGiven || (/bits|size|len|key|rsa|dsa|dh/i.test(name) && file.shapeOf(number).kind === 'literal');
}
