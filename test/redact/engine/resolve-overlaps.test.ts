import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveOverlaps } from '../../../src/redact/engine/resolve-overlaps.ts';
import type { Certainty, Finding } from '../../../src/redact/finding.ts';
import type { PersonalDataType } from '../../../src/redact/pii/personal-data-type.ts';

function secret(start: number, end: number, certainty: Certainty = 'certain', rule = 'a-token'): Finding {
  return { kind: 'secret', rule, title: 'token', severity: 'high', certainty, start, end };
}

function personal(
  start: number,
  end: number,
  certainty: Certainty = 'certain',
  type: PersonalDataType = 'email',
): Finding {
  return {
    kind: 'personal',
    type,
    rule: type,
    title: type,
    severity: 'low',
    certainty,
    start,
    end,
  };
}

const finding = fc
  .tuple(fc.boolean(), fc.nat(60), fc.nat(12), fc.constantFrom<Certainty>('certain', 'likely', 'possible'))
  .map(([isSecret, start, length, certainty]) =>
    (isSecret ? secret : personal)(start, start + length, certainty),
  );

describe('to scan', () => {
  it('prefers secrets, then the surer, then the longer, then the first', () => {
    expect(resolveOverlaps([personal(0, 20), secret(5, 8, 'likely')], 'scan')).toEqual([
      secret(5, 8, 'likely'),
    ]);
    expect(resolveOverlaps([secret(0, 20, 'likely'), secret(5, 8)], 'scan')).toEqual([secret(5, 8)]);
    expect(resolveOverlaps([secret(5, 8), secret(0, 20)], 'scan')).toEqual([secret(0, 20)]);
    expect(resolveOverlaps([secret(0, 9, 'likely', 'x'), secret(0, 9, 'likely', 'y')], 'scan')).toMatchObject(
      [{ rule: 'x' }],
    );
  });

  it('reports both ends of what lies across them', () => {
    const found = [secret(0, 5), personal(3, 12), secret(10, 15)];
    expect(resolveOverlaps(found, 'scan')).toEqual([secret(0, 5), secret(10, 15)]);
  });

  it('moves no place', () => {
    fc.assert(
      fc.property(fc.array(finding), (found) => {
        for (const kept of resolveOverlaps(found, 'scan')) expect(found).toContainEqual(kept);
      }),
    );
  });
});

describe('to redact', () => {
  it('hides what overlaps as one, named after the strongest', () => {
    const found = [secret(0, 5, 'likely'), personal(3, 12), secret(10, 15), personal(15, 16)];
    expect(resolveOverlaps(found, 'redact')).toEqual([secret(0, 15), personal(15, 16)]);
  });

  it('leaves nothing uncovered that was found', () => {
    fc.assert(
      fc.property(fc.array(finding), (found) => {
        const kept = resolveOverlaps(found, 'redact');
        for (const { start, end } of found) {
          if (start < end) expect(kept.some((one) => one.start <= start && one.end >= end)).toBe(true);
        }
      }),
    );
  });
});

describe.each(['scan', 'redact'] as const)('to %s', (point) => {
  it('leaves no overlap, in the order of the places, whatever the order was', () => {
    fc.assert(
      fc.property(fc.array(finding), (found) => {
        const kept = resolveOverlaps(found, point);
        kept.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(kept[index]!.end);
        });
        const places = (findings: readonly Finding[]) =>
          findings.map(({ start, end, kind }) => [start, end, kind]);
        if (point === 'redact') {
          expect(places(resolveOverlaps(found.toReversed(), point))).toEqual(places(kept));
        }
      }),
    );
  });

  it('prefers what is known by its plan or its words to a bare number, unless that is surer', () => {
    const phone = personal(0, 10, 'likely', 'phone');
    const id = (certainty: Certainty) => personal(0, 12, certainty, 'national-id');
    expect(resolveOverlaps([id('likely'), phone], point)[0]).toHaveProperty('type', 'phone');
    expect(resolveOverlaps([phone, id('certain')], point)[0]).toHaveProperty('type', 'national-id');
  });

  it('takes its time in proportion to what was found', () => {
    const many = Array.from({ length: 50_000 }, (_none, index) => secret(index * 3, index * 3 + 5, 'likely'));
    const start = performance.now();
    expect(resolveOverlaps([personal(0, 200_000), ...many], point).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
