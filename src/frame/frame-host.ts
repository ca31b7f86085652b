// For the page around: gives each iframe with a frame.html the height that it tells.
import { addressOf } from './address.ts';

const MOST_PX = 50_000;

const framesThere = (): readonly HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => addressOf(src)?.pathname.endsWith('/frame.html'));

/** What a frame tells: its height in CSS pixels; `undefined` for what anything else says to the page. */
function heightIn(data: unknown): number | undefined {
  const { type, height } = Object(data) as { readonly type?: unknown; readonly height?: unknown };
  return type === 'styrtavla-height' && typeof height === 'number' && height > 0 && height <= MOST_PX
    ? height
    : undefined;
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  // From the window of that very iframe, while the page in it is still of the site that it was given.
  const frame = framesThere().find((each) => each.contentWindow === source && addressOf(each.src)?.origin === origin);
  if (height === undefined || !frame) return;
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  // Themes size all iframes by rules of their own, some of them important.
  frame.style.setProperty('height', `${height + border}px`, 'important');
});

// Those that told before anyone listened.
for (const { contentWindow } of framesThere()) contentWindow?.postMessage('styrtavla-height', '*');
