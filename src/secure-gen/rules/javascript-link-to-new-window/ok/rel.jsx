export function Sources({ source, rest, rel }) {
  return (
    <p>
      <a href={source.address} target="_blank" rel="noopener noreferrer">
        {source.title}
      </a>
      <a href={source.address} target="_blank" rel={rel}>
        {source.title}
      </a>
      <a href={source.address} target="_blank" {...rest}>
        {source.title}
      </a>
      <a href="/help" target="_blank">
        Help
      </a>
      <a href={source.address}>{source.title}</a>
    </p>
  );
}
