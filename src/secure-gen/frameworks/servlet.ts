import type { RegistryEntry } from './registry-entry.ts';

const members = [
  ...['getParameter()', 'getParameterValues()', 'getParameterMap()', 'getParameterNames()', 'getHeader()'],
  ...['getHeaders()', 'getQueryString()', 'getCookies()', 'getInputStream()', 'getReader()', 'getPathInfo()'],
  ...['getRequestURI()', 'getRequestURL()', 'getPathTranslated()', 'getRemoteUser()'],
];
const requests = ['HttpServletRequest', 'ServletRequest', 'HttpServletRequestWrapper', 'request', 'req'];

/** Servlets, of Java EE and Jakarta. */
export const entry: RegistryEntry = {
  name: 'Jakarta Servlet',
  source: 'https://jakarta.ee/specifications/servlet/6.0/apidocs/',
  languages: ['java'],
  sources: [
    { from: 'remote', paths: requests.flatMap((object) => members.map((member) => `${object}.${member}`)) },
    { from: 'remote', paths: ['Part.getSubmittedFileName()', '*.getSubmittedFileName()'] },
  ],
  sinks: [
    {
      use: 'html',
      calls: ['*.println', '*.print', '*.write', '*.append'],
      receiver: /getWriter\(\)|getOutputStream\(\)/,
    },
    { use: 'html', calls: ['*.printf', '*.format'], receiver: /getWriter\(\)/, arguments: [0, 1, 2, 3] },
    { use: 'redirect', calls: ['*.sendRedirect'] },
    { use: 'header', calls: ['*.setHeader', '*.addHeader'], receiver: /resp|response/i, arguments: [1] },
    { use: 'header', calls: ['Cookie'], arguments: [1] },
    { use: 'path', calls: ['*.getRequestDispatcher'] },
  ],
};
