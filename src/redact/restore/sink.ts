/** What kind of text a value is put back into: says what has to be escaped. `text`: nothing. */
export type Sink = 'text' | 'json-string' | 'shell' | 'xml' | 'regex' | 'url';

/** Escapes values for one text that is written from left to right. */
export interface SinkWriter {
  /** Has a look at text that is passed on as it is. */
  pass(text: string): void;
  escape(value: string): string;
}

const xmlReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapes: Readonly<Record<Exclude<Sink, 'shell'>, (value: string) => string>> = {
  text: (value) => value,
  'json-string': (value) => JSON.stringify(value).slice(1, -1),
  xml: (value) => value.replace(/[&<>"']/g, (character) => xmlReferences[character]!),
  regex: (value) => value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\n/g, '\\n'),
  url: (value) => encodeURIComponent(Buffer.from(value).toString()),
};

export function openSink(sink: Sink): SinkWriter {
  if (sink === 'shell') return new ShellWriter();
  return { pass: () => undefined, escape: escapes[sink] };
}

/** Escapes by the quotes that the value stands in: POSIX.1-2024, Shell Command Language, 2.2. */
class ShellWriter implements SinkWriter {
  #quote: '' | "'" | '"' = '';
  #escaped = false;

  pass(text: string): void {
    for (const character of text) {
      if (this.#escaped) this.#escaped = false;
      else if (character === '\\' && this.#quote !== "'") this.#escaped = true;
      else if (character === this.#quote) this.#quote = '';
      else if (this.#quote === '' && (character === "'" || character === '"')) this.#quote = character;
    }
  }

  escape(value: string): string {
    if (this.#quote === "'") return value.replaceAll("'", "'\\''");
    if (this.#quote === '"') return value.replace(/[\\"$`]/g, '\\$&');
    return /^[\w@%+=:,./-]*$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
  }
}
