/** One family of series in the text format 0.0.4 of Prometheus. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  /** Its lines, without what stands above them. */
  samples(): Iterable<string>;
}

/** What `/metrics` answers. */
export function exposition(metrics: readonly Metric[]): string {
  const lines = metrics.flatMap((metric) => [
    `# HELP ${metric.name} ${metric.help}`,
    `# TYPE ${metric.name} ${metric.type}`,
    ...metric.samples(),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The type of content that `exposition` gives. */
export const expositionType = 'text/plain; version=0.0.4; charset=utf-8';
