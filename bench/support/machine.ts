import { cpus, totalmem } from 'node:os';

/** The machine in a line, for reports. */
export function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors[0]?.model.trim()}, ${processors.length} cores, ${memory} GiB, Node ${process.version}, ${process.platform}-${process.arch}`;
}
