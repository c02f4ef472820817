/** What came through the pipe breaks its rules: a defect, or not ppagent at its other end. The pipe is closed then. */
export class PipeError extends Error {
  override readonly name = 'PipeError';
}
