export interface Preview {
  /** The text of the page's `<title>` without spaces around it, or an empty string where it has none. */
  readonly title: string;
  /** How many characters the page has. */
  readonly length: number;
}

/**
 * Fetches a web page of one of our partners, to show a preview of it.
 *
 * @param address of the page: http or https
 * @param hosts of the partners, each as a URL's `host` has it: lower case, and with the port where that is not the usual one, such
 *   as `docs.example.com` or `docs.example.com:8080`
 * @returns what the page says; rejects where the page is not on one of these hosts, or the status is not 200
 */
export async function fetchPreview(address: string, hosts: readonly string[]): Promise<Preview> {
  throw new Error('not implemented');
}
