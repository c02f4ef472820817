import { readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { probeCoreIsolation } from '../../../src/egress/process/core-isolation.ts';
import { startProxied } from '../../proxy/proxied.ts';

const { isolation } = await probeCoreIsolation(process.env);

test.skipIf(isolation.tool !== 'unshare')(
  'the built program runs its core without network, and guarded',
  async () => {
    await using proxied = await startProxied((_, response) => void response.end());
    const { pid } = proxied.proxy;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(' ');
    const network = (of: number | string) => readlinkSync(`/proc/${of}/ns/net`);
    expect(network(pid)).toBe(network('self'));
    const core = children.filter((child) => network(child) !== network('self'));
    expect(core).toHaveLength(1);
    const argv = readFileSync(`/proc/${core[0]}/cmdline`, 'latin1').split('\0');
    expect(argv).toContainEqual(expect.stringMatching(/network-guard\.cjs$/));
    expect(argv).toContain('proxy');
    // It serves all the same, and only what has a token.
    expect((await fetch(`${proxied.proxy.url}/metrics`)).status).toBe(401);
    const authorization = `Bearer ${proxied.proxy.token}`;
    expect((await fetch(`${proxied.proxy.url}/metrics`, { headers: { authorization } })).status).toBe(200);
  },
);
