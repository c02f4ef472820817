export interface Profile {
  readonly name: string;
  readonly about: string;
  /** Address of the person's own page, as typed; may be missing or empty. */
  readonly website?: string;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

/**
 * Renders a profile as HTML:
 *
 *     <section class="card"><h2>NAME</h2><p>ABOUT</p><a href="WEBSITE">WEBSITE</a></section>
 *
 * A reader sees name, about and website as they were typed. Where there is no website, there is no `<a>`.
 */
export function renderProfileCard({ name, about, website }: Profile): string {
  const link = website && isWebAddress(website) ? `<a href="${escapeHtml(website)}">${escapeHtml(website)}</a>` : '';
  return `<section class="card"><h2>${escapeHtml(name)}</h2><p>${escapeHtml(about)}</p>${link}</section>`;
}
