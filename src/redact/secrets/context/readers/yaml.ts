import { blockValues } from '../structure/block-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** YAML 1.2: Kubernetes, docker compose, CI of GitHub and GitLab, Ansible, OpenAPI, Spring. */
export const entry: RegistryEntry = {
  title: 'YAML',
  paths:
    /\.(?:ya?ml|sls|eyaml|clang-format|kubeconfig)$|(?:^|\/)(?:\.?kube\/config|\.clang-format|\.yamllint|\.tugboat)$/,
  looksLike: (text) =>
    /^(?:[ \t]*(?:#[^\n]*)?\n){0,20}(?:---|[\w.-]{1,60}:[ \t]*\n[ \t]+(?:- )?[\w"'.-]{1,60}:|(?:apiVersion|version|services|image|kind|name|on|jobs|stages):[ \t]\S[^\n]*\n[\w.-]{1,40}:)/.test(
      text.slice(0, 3000),
    ),
  read: blockValues,
  examples: (value) => [
    { text: `db:\n  user: x\n  password: ${value} # note\n`, values: [['db>password', value]] },
    { text: `a:\n  - name: DB_PASSWORD\n    value: "${value}"\n`, values: [['a>DB_PASSWORD', value]] },
    {
      text: `environment:\n  - DB_PASSWORD=${value}\n  - X=y\n`,
      values: [['environment>DB_PASSWORD', value]],
    },
    {
      text: `passwords:\n- ${value}\n- other one\n`,
      values: [
        ['passwords', value],
        ['passwords', 'other one'],
      ],
    },
    { text: `token: &t '${value}'\ncopy: *t\n`, values: [['token', value]] },
    { text: `secret: |\n  ${value}\nnext: 1\n`, values: [['secret', value]] },
    { text: `a: {password: ${value}, "b": [1, 2]}\nkey: x\n`, values: [['a>password', value]] },
    { text: `kind: Secret\ndata:\n  password: ${value}\n`, values: [['Secret>data>password', value]] },
    { text: `password: !vault ${value}\n`, values: [['password', value]] },
    { text: `"api key": "${value}"\n`, values: [['api key', value]] },
  ],
};
