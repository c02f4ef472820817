import DOMPurify from 'dompurify';

export function Comment({ comment }: { comment: { body: string } }) {
  const clean = DOMPurify.sanitize(comment.body);
  return (
    <div>
      <div dangerouslySetInnerHTML={{ __html: clean }} />
      <p dangerouslySetInnerHTML={{ __html: '&nbsp;' }} />
      <p>{comment.body}</p>
    </div>
  );
}
