/* global addEventListener, console -- of the page */

/** Runs before anything else on a page, as text, so that no refusal and no failure is missed. */
export function watch() {
  const refusals = [];
  const failures = [];
  const said = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    refusals.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(' '));
  });
  addEventListener('error', ({ message }) => failures.push(message));
  addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
  const { warn, error } = console;
  const keep = (tell) => (...words) => {
    said.push(words.map(String).join(' '));
    tell(...words);
  };
  Object.assign(console, { warn: keep(warn), error: keep(error) });
  Object.assign(globalThis, { refusals, failures, said });
}
