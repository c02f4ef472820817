export function Footer(props: { name: string }): JSX.Element {
  const link = <a target={'_blank'} href={`https://example.com/${props.name}`} />; // weakness
  return <footer>{link}</footer>;
}
