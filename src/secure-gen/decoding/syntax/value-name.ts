/** The name of the option, member or variable that gets a value, at the end of a text; in quotes or not. */
export function valueName(text: string): string | undefined {
  return /(["']?)([A-Za-z_$][\w$-]*)\1(?:\s*[+|&?])?\s*$/.exec(text.slice(-80))?.[2];
}
