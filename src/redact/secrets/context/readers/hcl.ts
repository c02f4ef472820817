import type { NamedValue } from '../named-value.ts';
import { blocksInBraces } from '../structure/blocks-in-braces.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** HCL 2 (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md): Terraform, Packer, Vault, Nomad, Consul. */
export const entry: RegistryEntry = {
  title: 'HCL',
  paths: /\.(?:tf|tfvars|hcl|nomad|pkr|tofu)$/,
  looksLike: (text) =>
    /^(?:[ \t]*(?:#[^\n]*)?\n){0,20}(?:resource|variable|provider|data|module|terraform|locals|output|backend)(?:[ \t]+"[\w.-]{1,80}"){0,2}[ \t]*\{/.test(
      text.slice(0, 3000),
    ),
  read: (text): NamedValue[] => blocksInBraces(text),
  examples: (value) => [
    {
      text: `variable "db_password" {\n  default = "${value}"\n}\n`,
      values: [['variable>db_password', value]],
    },
    {
      text: `resource "aws_db_instance" "main" {\n  password = "${value}" # x\n}`,
      values: [['resource>aws_db_instance>main>password', value]],
    },
    {
      text: `provider "x" {\n  auth = {\n    token = "${value}"\n    "key" : "${value}"\n  }\n}`,
      values: [
        ['provider>x>auth>token', value],
        ['provider>x>auth>key', value],
      ],
    },
    { text: `secret = <<EOF\n${value}\nEOF\n`, values: [['secret', value]] },
    { text: `a = "\${var.x}"\ntoken = ["${value}"]`, values: [['token', value]] },
  ],
};
