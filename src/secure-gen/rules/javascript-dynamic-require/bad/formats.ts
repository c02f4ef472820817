export async function loadFormat(format: string) {
  const module = await import(`./formats/${format}.js`); // weakness
  return module.default;
}
