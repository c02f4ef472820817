export interface Preview {
  readonly title: string;
  readonly length: number;
}

export async function fetchPreview(address: string, hosts: readonly string[]): Promise<Preview> {
  const { host } = new URL(address);
  if (!hosts.includes(host)) throw new Error(`${host} is not a partner`);
  const response = await fetch(address);
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  const page = await response.text();
  return { title: /<title[^>]*>([^<]*)/i.exec(page)?.[1]?.trim() ?? '', length: page.length };
}
