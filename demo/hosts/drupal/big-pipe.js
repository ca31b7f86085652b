// Carries out the commands that come late, as Drupal's own script does, each as soon as its script is whole.
const COMMANDS = 'script[data-big-pipe-replacement-for-placeholder-with-id]';
const done = new Set();

/** The parser makes a script before its text: what comes after it tells that it is whole. */
const isWhole = (script) => document.readyState !== 'loading' || script.nextSibling !== null;

function carryOut(script) {
  done.add(script);
  performance.mark('big-pipe');
  for (const { selector, method, data } of JSON.parse(script.textContent)) {
    jQuery(selector)[method](jQuery.parseHTML(data));
  }
}

function look() {
  for (const script of document.querySelectorAll(COMMANDS)) if (!done.has(script) && isWhole(script)) carryOut(script);
}

new MutationObserver(look).observe(document, { childList: true, subtree: true });
document.addEventListener('DOMContentLoaded', look);
