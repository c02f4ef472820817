import { isGuarded } from '../analysis/dataflow/guards.ts';
import { type Alternative, isOrigin, type Origin } from '../analysis/dataflow/value.ts';
import type { Check } from './check.ts';

/** Looks like a statement of SQL, or a part of one that has a condition. */
const statement =
  /\b(?:select\b[^;]{0,2000}?(?:\bfrom\b|[*\0])|(?:insert|replace|merge)\s+(?:\w+\s+){0,2}into\b|update\b[^;]{0,500}?\bset\b|delete\s+from\b|(?:drop|create|alter|truncate)\s+(?:table|database|schema|user|role|view|index)\b|grant\s|where\s|exec(?:ute)?\s|call\s|(?:order|group)\s+by\b)/i;

/** Ends where a value may stand, and not a name of a table. */
const beforeValue =
  /(?:[=<>(,'"%^~+*/-]|\b(?:i?like|regexp|rlike|in|values|limit|offset|top|between|and|or|not|then|else|when|is|exec|call|by|select)\b|\|\|)\s*[eEnN]?["'(%]*\s*$/i;
const inQuotes = /(?:=|\blike)\s*['"]%?$|\(\s*'%?$|'%?$/i;

/** Ends where the name of a table or of a column stands: those cannot be passed apart, and programs often choose them. */
const beforeName =
  /\b(?:from|join|into|update|table|database|schema|index|view|user|role|exists|column|references|(?:order|group)\s+by|add|to|on|use|set|as|select|distinct)\s+[`"[]?(?:[\w\0]+[`"\]]?\.[`"[]?)?(?:\0[`"\]]?\s*,\s*[`"[]?)*$|[`[]$|\binto\s+[\w\0."`]+\s*\([\w\s,\0]*$|\.["`[]?$/i;

/** What programs call the parts of a statement that they put together themselves. */
const ownPart =
  /(?:^|\.)_meta\b|\b\w*(?:table|column|col|field|schema|placeholder|clause|where|cond(?:ition)?|order(?:_by)?|sort|limit_?sql|joins?|filters?|prefix|dialect|database|db_?name|db|sql|query|marks?|param(?:eter)?s?_?str)\w*(?:\(\)|\[[^\]]*\])?$/i;

const constantName = /(?:^|\.)[A-Z_][A-Z0-9_]+$/;

/** Unfilled places of a text that was formatted elsewhere. */
const places = /\{[\w.]*\}|%s|%\(\w+\)s/;

/**
 * Whether data gets into a statement of SQL as a part of its text: where a value belongs, from anybody who is not known;
 * where a name belongs, from requests.
 */
export function sqlText(): Check {
  return (node, { file, tracer }) => {
    for (const pieces of tracer.valueOf(node)) {
      const filled = withPlacesFilled(pieces);
      if (!statement.test(shown(filled))) continue;
      let before = '';
      for (const piece of filled) {
        if (!isOrigin(piece)) {
          before += piece;
          continue;
        }
        if (isHarmful(piece, before) && !isGuarded(file, piece, node)) return { flow: piece };
        before += '\0';
      }
    }
    return false;
  };
}

/** Whether it is a statement of SQL, or may be one. */
export function isStatement(): Check {
  return (node, { tracer }) => tracer.valueOf(node).some((pieces) => statement.test(shown(pieces)));
}

/** With `\0` for what is not constant. */
function shown(pieces: Alternative): string {
  return pieces.map((piece) => (isOrigin(piece) ? '\0' : piece)).join('');
}

function isHarmful({ source, cleaned, node }: Origin, before: string): boolean {
  if (cleaned.has('sql') || cleaned.has('any')) return false;
  if (source === 'remote') return true;
  if (inQuotes.test(before) && !/[`[]$/.test(before)) return true;
  return (
    !beforeName.test(before) &&
    beforeValue.test(before) &&
    !ownPart.test(node.text) &&
    !constantName.test(node.text)
  );
}

/** `query.format(name)`: puts what follows a text with empty places into these. */
function withPlacesFilled(pieces: Alternative): Alternative {
  const [text, ...rest] = pieces;
  const isFormat = typeof text === 'string' && places.test(text) && rest.every(isOrigin);
  // A text that goes on at its end is put together by `+`.
  if (!isFormat || /(?:\bby|=)\s*$/i.test(text)) return pieces;
  const filled: (string | Origin)[] = [];
  let left = text;
  for (const piece of rest) {
    const match = places.exec(left);
    if (!match) break;
    filled.push(left.slice(0, match.index), piece);
    left = left.slice(match.index + match[0].length);
  }
  return [...filled, left];
}
