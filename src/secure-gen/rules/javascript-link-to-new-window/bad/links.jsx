export function Sources({ sources }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id}>
          <a href={source.address} className="source" target="_blank"> // weakness
            {source.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
