import { css } from '@lit/reactive-element';

export const meetingWidgetStyles = css`
  :host { --_reserve: 12em; }
  .sheets { container-type: inline-size; margin: 0.4em 0 0; padding: 0; list-style: ""; }
  .sheet { display: grid; gap: 0.9em 2.5em; align-items: start; }
  .sheets > * + * { margin-block-start: 1em; padding-block-start: 0.8em; border-block-start: 1px solid var(--_hair); }
  .sheet .next { font-size: clamp(1.2em, 6.2cqi, 1.5em); font-weight: 650; line-height: 1.2; }
  /* The bar of what goes on is short: a sheet is long. */
  .sheet.is-now { padding: 0; border: 0; }
  .sheet.is-now .next { padding-inline-start: 0.4em; border-inline-start: 0.15em solid var(--_line); }
  .sheet.is-unknown .next { font-size: 1.1em; font-weight: inherit; }
  .sheet .head { color: var(--_quiet); font-size: 0.85em; font-weight: 600; }
  .sheet .agenda { margin: 0.2em 0 0; padding-inline-start: 1.6em; }
  .agenda li::marker { color: var(--_quiet); }
  .sheet .latest, .sheet .times { margin-block-start: 0.9em; }
  .held + .chain, .sheets ~ [part="source"] { margin-block-start: 0.6em; }
  .times ol { display: flex; flex-wrap: wrap; gap: 0.4em; margin: 0.3em 0 0; padding: 0; list-style: ""; }
  .times li {
    min-inline-size: 3.2em;
    padding-block-start: 0.2em;
    border-block-start: 0.2em solid var(--_centre);
    line-height: 1.25;
  }
  .times .now { border-color: var(--_line); border-block-start-width: 0.4em; font-weight: 650; }
  .times .coming { border-block-start-style: dotted; }
  .times span { display: block; }
  .latest dl { margin: 0.2em 0 0; }
  .latest dl > div { display: flex; flex-wrap: wrap; gap: 0 0.9em; align-items: baseline; }
  .latest dl > div + div { margin-block-start: 0.25em; }
  .latest dt { flex: 1 1 9em; }
  .latest dd { flex: 1 1 7em; margin: 0; }
  .latest b { font-size: 1.3em; font-weight: 650; }
  .marks { inline-size: fit-content; margin-block-start: 0.3em; }
  .marks p { display: flex; flex-wrap: wrap; gap: 0 0.25em; justify-content: space-between; }
  .marks .mark { margin: 0; }
  @container (min-width: 38em) {
    .sheet.has-agenda { grid-template: auto 1fr / 3fr 2fr; }
    .has-agenda .points { grid-area: 1 / 2 / 3; }
  }
`;
