import type { Span } from '../../finding.ts';

/** How a text ties a value to a name. */
export type Tie =
  /** `password = "…"`, `const password = "…"`, `PASSWORD=…` */
  | 'assignment'
  /** `{ password: "…" }`, a key of YAML, JSON, TOML, INI, an attribute or element of XML */
  | 'property'
  /** `connect(password="…")` */
  | 'keyword-argument'
  /** `login("admin", "…")`: the path ends with the callee, then the parameter's role where one is known */
  | 'positional-argument'
  /** `def f(password="…")` */
  | 'default'
  /** `if (password == "…")` */
  | 'comparison'
  /** `Authorization: Bearer …`, `X-Api-Key: …` */
  | 'header'
  /** `--password …`, `-p …` */
  | 'option';

/** What the syntax says the value is, where that tells a secret from something that is none. */
export type ValueForm =
  /** A literal: quoted, or bare where the format has bare values. */
  | 'literal'
  /** A literal that holds interpolations, as `${…}`, beside fixed text. */
  | 'partly-interpolated'
  /** Nothing but interpolation, an identifier, a call, an operator expression: the secret is elsewhere. */
  | 'expression'
  /** A type, a schema's description of a field, a column's declaration. */
  | 'type';

/** What kind of text the value stands in. */
export type Place =
  /** Source code that runs. */
  | 'code'
  /** A configuration or data file. */
  | 'data'
  /** A comment of code or of configuration. */
  | 'comment'
  /** Text for people, logs included: a document, a mail, a text of unknown kind that reads like one. */
  | 'prose'
  /** Text that a program shows: translations, labels, help, messages. */
  | 'display-text'
  /** What describes fields instead of filling them: a schema, a validator, a form's fields. */
  | 'schema';

/** A value with the name that a text gives it; the span is that of the value without quotes. */
export interface NamedValue extends Span {
  /** From the outermost name to the innermost: `['spring', 'datasource', 'password']`. Never empty. */
  readonly path: readonly string[];
  readonly tie: Tie;
  readonly form: ValueForm;
  /** Whether quotes, or tags as in XML, say where the value starts and ends. */
  readonly quoted: boolean;
  readonly place: Place;
}
