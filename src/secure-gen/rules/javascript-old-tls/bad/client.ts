import { Agent } from 'node:https';

const method = 'SSLv3_method';

export const agent = new Agent({ secureProtocol: method }); // weakness
