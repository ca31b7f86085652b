/**
 * How pages look: one quiet surface, with room for a board. The elements bring their own looks; this is for what stands
 * around them, and for the text that stands in their place until they draw.
 */
export const PAGE_CSS = `:root {
  color-scheme: light dark;
  --ground: light-dark(#fff, #14181d);
  --ink: light-dark(#1b2227, #e7ebee);
  --soft: light-dark(#56616d, #a3adb8);
  --rule: light-dark(#d9dedf, #2c343c);
  --link: light-dark(#0d5570, #8ecbe2);
  --ring: light-dark(#0b57d0, #a8c7fa);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto;
  max-width: 96rem;
  padding: 0 clamp(1rem, 3vw, 3rem) 3rem;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 "Segoe UI", "Source Sans 3", "Open Sans", system-ui, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; border-radius: 2px; }
main:focus-visible { outline: none; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: 0.6rem 1rem; background: var(--ground); }
.skip:focus { top: 0.5rem; }
header { padding: 0.9rem 0; border-bottom: 1px solid var(--rule); font-size: 0.9rem; }
header nav { display: flex; flex-wrap: wrap; gap: 0.25rem 0; }
header span::before { content: "/"; margin: 0 0.5rem; color: var(--soft); }
h1, h2, h3 { line-height: 1.25; font-weight: 650; text-wrap: balance; }
h1 { margin: 1.75rem 0 1rem; font-size: clamp(1.6rem, 1.3rem + 1.4vw, 2.2rem); }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p, main ul, main ol { max-width: 44rem; margin: 0.5rem 0; }
li > ul { margin: 0; }
.quiet, .source, footer { color: var(--soft); font-size: 0.9rem; }
.lead { font-size: 1.15rem; }
[heading-level] { display: block; margin: 0 0 2.5rem; }
[heading-level] + [heading-level] { padding-top: 2rem; border-top: 1px solid var(--rule); }
styr-run-chart, styr-radar, styr-fishbone, styr-five-whys, styr-house, styr-cycle, styr-meeting { max-width: 60rem; }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.scroll { position: relative; overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.95rem; }
th, td { padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th, td { max-width: 28rem; white-space: pre-line; }
thead th { color: var(--soft); font-size: 0.85rem; font-weight: 600; vertical-align: bottom; }
tbody th { min-width: min(8rem, 38vw); max-width: min(24rem, 45vw); hyphens: auto; font-weight: 600; }
.number { text-align: right; }
@media (min-width: 40rem) {
  .number { white-space: nowrap; }
}
.entries, .entries ul, .contents ul { list-style: none; padding: 0; }
.entries ul { padding-left: 1.1rem; border-left: 1px solid var(--rule); }
.entries li, .contents li { padding: 0.3rem 0; break-inside: avoid-column; }
.entries > li > a, .entries .unit { font-weight: 600; }
.entries ul a { font-weight: 400; }
.entries .quiet { display: inline-block; }
.many { max-width: none; columns: 22rem; column-gap: 2.5rem; }
.contents { margin: 1.5rem 0; padding: 0.75rem 0; border: solid var(--rule); border-width: 1px 0; }
.contents ul {
  display: grid;
  gap: 0 2rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
  max-width: none;
}
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); }
@media (forced-colors: active) {
  :root { --ground: Canvas; --ink: CanvasText; --soft: CanvasText; --rule: CanvasText; }
  :root { --link: LinkText; --ring: Highlight; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, .contents { display: none; }
  header a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; }
  h1 { margin-top: 0; }
  h1, h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
