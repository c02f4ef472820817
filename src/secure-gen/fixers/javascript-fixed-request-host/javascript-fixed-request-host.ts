import { before, callAtPlace, innermost, plainStatement } from '../../fixing/ecmascript-nodes.ts';
import { guard, refusal } from '../../fixing/ecmascript-refusal.ts';
import { onlyValueOf, partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-server-side-request-forgery'] };

/** `https://${region}.example.com/`: the rest of the host is constant. */
const restOfHost = /^\.[a-z\d-]+(?:\.[a-z\d-]+)*(?:[/:?#]|$)/i;

/** A name of a subdomain from a request may hold letters, digits, hyphens and low lines only, so that it ends no host. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = callAtPlace(file, node);
    const given = call?.call.arguments[0]?.value ?? innermost(node).field('value');
    const statement = given && plainStatement(file, given);
    if (!given || !statement) return undefined;
    const [scheme, name, rest] = partsOfText(file, onlyValueOf(given, context)?.value ?? given);
    const isPart =
      typeof scheme === 'string' &&
      /^https?:\/\/$/i.test(scheme) &&
      typeof rest === 'string' &&
      restOfHost.test(rest);
    const lines = refusal(file, given, 400, 'Bad request');
    if (!isPart || typeof name !== 'object' || !lines) return undefined;
    return [before(file, statement, guard(file, `!/^[\\w-]+$/.test(String(${name.text}))`, lines))];
  },
};
