const target = { targetOrigin: '*' };

export function tell(frame: HTMLIFrameElement, state: unknown): void {
  frame.contentWindow?.postMessage(state, target); // weakness
}
