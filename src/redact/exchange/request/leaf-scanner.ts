import type { Finding } from '../../finding.ts';
import type { NameSources } from '../../pii/names/find-names.ts';
import { scanText } from '../../scan-text.ts';
import { type DecodedString, decodedStrings } from '../json/decoded-strings.ts';
import { namesAssistant } from './assistant-names.ts';
import type { DataGroup } from './data-group.ts';
import type { Leaf } from './leaf.ts';
import { bytesOfFindings, TextCache } from './text-cache.ts';

/** Memory for what was found in earlier requests, in bytes. */
const cacheBytes = 8 * 1024 * 1024;

/** What says of a text that it is JSON. */
const jsonPath = 'data.json';

/** A word of a wire format or a name in a schema: nothing by itself. What its key says of it, its group sees. */
const plainWord = /^[a-z_]{0,24}$/;

/** Shorter numbers are nothing by themselves. */
const fewestDigits = 7;

/** Looks for what is secret or personal in the texts of requests, each text once. */
export class LeafScanner {
  readonly #names: NameSources | undefined;
  readonly #cache = new TextCache<readonly Finding[]>(cacheBytes, bytesOfFindings);

  constructor(names: NameSources | undefined) {
    this.#names = names;
  }

  /** Adds to the leaf what is found. @throws PpagentError INTERRUPTED when the signal is aborted */
  async scanLeaf(leaf: Leaf, signal?: AbortSignal): Promise<void> {
    const { text, isNumber, findings } = leaf;
    if (isNumber ? text.length < fewestDigits : plainWord.test(text)) return;
    findings.push(...(await this.findIn(text, signal)));
  }

  /** What is in a text that stands for itself. @throws as `scanLeaf` */
  findIn(text: string, signal?: AbortSignal): Promise<readonly Finding[]> {
    return this.#once('text', text, () => this.#findIn(text, signal));
  }

  /** Adds to the leaves of the group what is found by their keys. @throws as `scanLeaf` */
  async scanGroup(group: DataGroup, signal?: AbortSignal): Promise<void> {
    const { text } = group;
    group.handOn(await this.#once('group', text, () => this.#scan(text, jsonPath, signal)));
  }

  /** @param kind how the text is looked at: the same text may be looked at in several ways */
  async #once(
    kind: string,
    text: string,
    find: () => Promise<readonly Finding[]>,
  ): Promise<readonly Finding[]> {
    const key = TextCache.key(text, kind);
    const earlier = this.#cache.get(key);
    if (earlier) return earlier;
    const found = await find();
    this.#cache.set(key, found);
    return found;
  }

  /** In the text, and in the strings of a JSON text as they read. */
  async #findIn(text: string, signal: AbortSignal | undefined): Promise<readonly Finding[]> {
    const strings = decodedStrings(text);
    const findings = await this.#scan(text, strings && jsonPath, signal);
    for (const string of strings ?? []) {
      for (const finding of await this.#scan(string.value, undefined, signal)) {
        findings.push(inWritten(finding, string, text));
      }
    }
    return findings;
  }

  async #scan(text: string, path: string | undefined, signal: AbortSignal | undefined): Promise<Finding[]> {
    const findings = await scanText(text, path, {
      point: 'redact',
      secrets: true,
      personalData: true,
      ...(this.#names && { names: this.#names }),
      ...(signal && { signal }),
    });
    return findings.filter((finding) => !namesAssistant(text, finding));
  }
}

/** A finding in a string of a JSON text as one in the text, where it may be escaped. */
function inWritten({ encoding, ...finding }: Finding, string: DecodedString, text: string): Finding {
  const span = string.spanOf(finding);
  const written = text.slice(span.start, span.end);
  if (!written.includes('\\')) return { ...finding, ...span, ...(encoding && { encoding }) };
  return { ...finding, ...span, ...(written.includes('\\u') && { encoding: 'unicode-escape' }) };
}
