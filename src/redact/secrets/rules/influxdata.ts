import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'InfluxDB',
  source: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  rules: [
    namedRule('influxdata-token', 'InfluxDB API token', ['influx'], sequence(base64url(86), '=='), {
      severity: 'critical',
    }),
    tokenRule('influxdata-admin-token', 'InfluxDB 3 token', ['apiv3_', base64url(86)], {
      severity: 'critical',
    }),
  ],
};
