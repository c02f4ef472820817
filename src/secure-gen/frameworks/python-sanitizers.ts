import type { RegistryEntry } from './registry-entry.ts';

/** Packages that leave harmless HTML of HTML that anybody wrote. */
export const entry: RegistryEntry = {
  name: 'Sanitisers of HTML',
  source: 'https://nh3.readthedocs.io/en/latest/',
  languages: ['python'],
  cleaners: [
    {
      calls: [
        'bleach.clean',
        'bleach.linkify',
        'nh3.clean',
        'nh3.clean_text',
        'lxml.html.clean.clean_html',
        'lxml_html_clean.clean_html',
        'lxml.html.clean.Cleaner().clean_html',
        '*.clean_html',
        'html_sanitizer.Sanitizer().sanitize',
        '*.xhtml_escape',
        '*.striptags',
      ],
      uses: ['html', 'xml'],
    },
  ],
};
