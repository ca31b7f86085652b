/**
 * Tells the page around this one how high the body is: now, whenever that changes, and whenever it asks.
 *
 * The message, `{ type: 'styrtavla-height', height }` in CSS pixels, goes to whatever page is around: it holds nothing
 * else, and a list of pages would only repeat what `frame-ancestors` of the server says about who may be around.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: 'styrtavla-height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === 'styrtavla-height') tell();
  });
}
