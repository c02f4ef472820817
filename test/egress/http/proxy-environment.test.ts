import { expect, it } from 'vitest';
import { proxyFor } from '../../../src/egress/http/proxy-environment.ts';

const proxy = 'http://proxy.example:3128';

it.each<[address: string, env: Record<string, string>, expected: string | undefined]>([
  ['https://hub.example/', {}, undefined],
  ['https://hub.example/', { HTTPS_PROXY: proxy }, proxy],
  ['https://hub.example/', { https_proxy: proxy }, proxy],
  ['https://hub.example/', { ALL_PROXY: proxy }, proxy],
  ['https://hub.example/', { HTTPS_PROXY: '' }, undefined],
  ['https://hub.example/', { HTTPS_PROXY: proxy, NO_PROXY: 'hub.example' }, undefined],
  ['https://cdn.hub.example/', { HTTPS_PROXY: proxy, NO_PROXY: '.hub.example' }, undefined],
  ['https://cdn.hub.example/', { HTTPS_PROXY: proxy, NO_PROXY: 'a.example, *.hub.example' }, undefined],
  ['https://cdn.hub.example/', { HTTPS_PROXY: proxy, no_proxy: 'HUB.example' }, undefined],
  ['https://evilhub.example/', { HTTPS_PROXY: proxy, NO_PROXY: 'hub.example' }, proxy],
  ['https://hub.example/', { HTTPS_PROXY: proxy, NO_PROXY: '*' }, undefined],
  ['https://hub.example/', { HTTPS_PROXY: proxy, NO_PROXY: 'hub.example:443' }, undefined],
  ['https://hub.example:8443/', { HTTPS_PROXY: proxy, NO_PROXY: 'hub.example:443' }, proxy],
  ['http://10.1.2.3:8000/', { HTTP_PROXY: proxy }, proxy],
  ['http://10.1.2.3:8000/', { http_proxy: proxy }, proxy],
  ['http://10.1.2.3:8000/', { HTTPS_PROXY: proxy }, undefined],
  ['http://10.1.2.3:8000/', { ALL_PROXY: proxy }, proxy],
  ['https://hub.example/', { HTTP_PROXY: proxy }, undefined],
  ['http://10.1.2.3/', { HTTP_PROXY: proxy, NO_PROXY: '10.1.2.3:80' }, undefined],
  ['https://10.1.2.3/', { HTTPS_PROXY: proxy, NO_PROXY: '10.0.0.0/8' }, undefined],
  ['https://11.1.2.3/', { HTTPS_PROXY: proxy, NO_PROXY: '10.0.0.0/8' }, proxy],
  ['https://[fd00::1]/', { HTTPS_PROXY: proxy, NO_PROXY: 'fd00::/8' }, undefined],
  ['https://[fd00::1]/', { HTTPS_PROXY: proxy, NO_PROXY: 'fd00::1' }, undefined],
  ['https://[fd00::1]/', { HTTPS_PROXY: proxy, NO_PROXY: '10.0.0.0/8, nonsense/9, 1.2.3.4/99' }, proxy],
  ['http://127.0.0.1:8000/', { HTTPS_PROXY: proxy, ALL_PROXY: proxy }, undefined],
])('for %s under %j it is %s', (address, env, expected) => {
  expect(proxyFor(new URL(address), env)).toBe(expected);
});
