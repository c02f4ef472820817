import type { TextFile } from '../../repo/files/text-file.ts';

/** A file that is not UTF-8 cannot hold every character that a model may come up with. */
export function isEncodable(file: TextFile, text: string): boolean {
  try {
    file.encode(text);
    return true;
  } catch {
    return false;
  }
}
