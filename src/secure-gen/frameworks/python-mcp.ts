import type { RegistryEntry } from './registry-entry.ts';

/** Servers of the Model Context Protocol: a model chooses the arguments of their tools. */
export const entry: RegistryEntry = {
  name: 'Model Context Protocol',
  source: 'https://modelcontextprotocol.io/docs/concepts/tools',
  languages: ['python'],
  handlers: { decorators: ['mcp.tool', 'mcp.resource', 'server.tool', '*.call_tool', '*.FastMCP().tool'] },
};
