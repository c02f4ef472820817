export class Store {
  private data: Record<string, any> = {};

  set(path: string[], value: unknown): void {
    let node = this.data;
    while (path.length > 1) {
      const key = path.shift()!; // weakness
      node[key] ??= {};
      node = node[key];
    }
    node[path[0]!] = value;
  }
}
