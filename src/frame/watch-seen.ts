/**
 * Tells the styles of the page which part of it the reader sees, each time that something is pressed: `--seen-top` and
 * `--seen-bottom`, in pixels from its edges.
 *
 * A frame is as high as what it shows, and its window may be far higher than the host's: a dialog in the middle of it,
 * or as high as all of it, would open where nobody looks. Only an observer knows what another site's page lets be seen.
 */
export function watchSeen(): void {
  const { style } = document.documentElement;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (!entry) return;
    const { top, bottom } = entry.intersectionRect;
    style.setProperty('--seen-top', `${Math.max(0, top)}px`);
    style.setProperty('--seen-bottom', `${Math.max(0, innerHeight - bottom)}px`);
  });
  const look = (): void => { observer.observe(document.documentElement); };
  addEventListener('click', look, { capture: true });
  // Firefox scrolls the host to a dialog that opens, before the dialog has been given its place.
  addEventListener('focusin', look);
}
