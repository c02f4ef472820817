export function schedule(action: string, delay: number): void {
  window.setTimeout(`handlers.${action}()`, delay); // weakness
}

export function apply(source: string, values: Record<string, number>): number {
  const names = Object.keys(values);
  return new Function(...names, 'return ' + source)(...Object.values(values)); // weakness
}

const initial = new URLSearchParams(location.search).get('initial');
eval('state = ' + initial); // weakness
