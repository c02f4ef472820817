/** What every token starts with. */
export const tokenMark = 'ppx';

/** `ppx_<tag>_<8 base32 characters><check character>`: a name in every programming language, a plain word elsewhere. */
export function tokenOf(tag: string, id: string): string {
  return `${tokenMark}_${tag}_${id}`;
}
