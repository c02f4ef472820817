export function Comment({ comment }: { comment: { body: string } }) {
  return <div dangerouslySetInnerHTML={{ __html: comment.body }} />; // weakness
}

export function Notice(props: { text: string }) {
  const markup = { __html: '<b>' + props.text + '</b>' }; // weakness
  return <p dangerouslySetInnerHTML={markup} />;
}
