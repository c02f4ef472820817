import type { ProviderEndpoint } from '../gate/provider-endpoint.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Tells a core at which of its file descriptors the gate is. The launcher takes it out of the environment. */
const gateDescriptorName = 'PPAGENT_GATE_FD';

/** The number under which the pipe is opened in the core: the first after the standard streams. */
const gateDescriptor = 3;

/**
 * The environment of the core: that of the gate without the keys of providers, and without proxies, whose addresses may
 * hold a password. The core has no use for either.
 */
export function coreEnvironment(env: Environment, endpoints: readonly ProviderEndpoint[]): Environment {
  // In upper case: for some systems names that differ in case are one.
  const keys = new Set(endpoints.map(({ environmentVariable }) => environmentVariable?.toUpperCase()));
  const kept = Object.entries(env).filter(
    ([name]) => !keys.has(name.toUpperCase()) && !/_proxy$/i.test(name),
  );
  return { ...Object.fromEntries(kept), [gateDescriptorName]: String(gateDescriptor) };
}
