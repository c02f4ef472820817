/** What kind of text a value is put back into: says what has to be escaped. `text`: nothing. */
export type Sink = 'text' | 'json-string' | 'shell' | 'xml' | 'regex' | 'url';
