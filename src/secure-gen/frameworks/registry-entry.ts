import type { Source, Use } from '../analysis/dataflow/value.ts';
import type { CodeLanguage } from '../analysis/syntax/code-language.ts';

/** All frameworks of a language are known in every file of it. */
export const loading = 'eager';

/**
 * What an expression refers to, by names with dots between them. `*` in front stands for anything that something is a member
 * of, `()` for what a call returns: `req.query`, `*.args.get()`, `os.environ`. What follows in the code does not matter.
 */
export type PathPattern = string;

/**
 * What a call calls: `child_process.exec` (the export `exec` of a module, however it is imported, or those very words where
 * nothing is imported under that name), `eval` (a global name), `*.query` (any object's method).
 */
export type CalleePattern = string;

/** What is known of a library, a framework or a language's own library; plain data. */
export interface RegistryEntry {
  readonly name: string;
  /** The public documentation that this was taken from. */
  readonly source: string;
  readonly languages: readonly CodeLanguage[];
  /** Where data from outside enters. */
  readonly sources?: readonly {
    readonly paths: readonly PathPattern[];
    readonly from: Source;
    /** Where others use these words as well: what the text of the file has to match. */
    readonly onlyIn?: RegExp;
  }[];
  /** Functions whose parameters come from requests. */
  readonly handlers?: {
    /** What decorates them: `*.route`, `app.get`. */
    readonly decorators?: readonly CalleePattern[];
    /** What they are passed to: `*.get` of an Express application. With the objects that have such a method. */
    readonly registeredBy?: readonly {
      readonly calls: readonly CalleePattern[];
      readonly receiver?: RegExp;
    }[];
    /** What their parameters are called, with `, ` between them: `^request, ` of a Django view. */
    readonly signature?: RegExp;
    /** Methods of classes whose first line matches: `RequestHandler` of Tornado. */
    readonly methods?: { readonly inClass: RegExp; readonly called: RegExp };
    /** What decorates single parameters that are filled from requests: `RequestParam`. */
    readonly parameterDecorators?: readonly CalleePattern[];
    /** Which parameters, from 0. Default: all. */
    readonly parameters?: readonly number[];
  };
  /** Calls whose result is harmless for some use. */
  readonly cleaners?: readonly { readonly calls: readonly CalleePattern[]; readonly uses: readonly Use[] }[];
  /** Calls whose result holds what the object and the arguments hold. All others do as well, but less surely. */
  readonly propagators?: readonly CalleePattern[];
  /** Methods that call a function which they are given with the elements of their object. */
  readonly iterators?: readonly {
    readonly calls: readonly CalleePattern[];
    /** Which parameter of the function gets the element. Default: the first. */
    readonly element?: number;
    /** Whether the result holds what the function returns, and not the elements. */
    readonly returnsResults?: boolean;
  }[];
  /** Calls whose result nobody writes into. */
  readonly constants?: readonly CalleePattern[];
  /** Where data does harm, by what for: rules take their calls from here. */
  readonly sinks?: readonly {
    readonly use:
      | Use
      | 'redirect'
      | 'remote-shell'
      | 'fetch'
      | 'template'
      | 'deserialise'
      | 'cookie'
      | 'sql-fragment';
    readonly calls: readonly CalleePattern[];
    /** How the object is called on which it counts, where the method's name is one of many. */
    readonly receiver?: RegExp;
    /** Which arguments, by place or by name. Default: the first. */
    readonly arguments?: readonly (number | string)[];
  }[];
}
