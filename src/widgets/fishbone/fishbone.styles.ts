import { css } from '@lit/reactive-element';
import type { CSSResult } from '@lit/reactive-element';

/**
 * The list as a fish: bones above and below a spine, which ends at the problem.
 *
 * A rib leans across the side of its box; the twigs from it to the causes are too long, and cut off along it. So texts
 * may wrap as they like, and nothing has to be measured.
 */
const fish = (pairs: number): CSSResult => css`
  @container (inline-size >= ${14.25 * pairs - 5.25}em) {
    .fish-${pairs} {
      display: grid;
      grid-template-columns: 1fr 10em;
      gap: 1em;
      align-items: center;
      > .problem {
        display: block;
        order: 1;
        padding: 0.5em 0.6em;
        border: 2px solid currentColor;
        border-radius: 0.25em;
        font-weight: 650;
        line-height: 1.3;
        hyphens: auto;
      }
      > .bones {
        position: relative;
        display: grid;
        grid-template-rows: 1fr 1fr;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        gap: 0 0.8em;
        &::after {
          content: "";
          position: absolute;
          inset-block-start: calc(50% - 1px);
          inset-inline: 0 -1em;
          border-block-start: 2px solid currentColor;
        }
        > .bone {
          display: flex;
          flex-direction: column;
          grid-row: 1;
          padding: 0;
          > .name { align-self: start; padding: 0.2em 0.5em; border: 1px solid var(--_centre); border-radius: 0.25em; }
          > .box {
            --_lean: 2.2em;
            position: relative;
            display: grid;
            flex: 1;
            font-size: 0.9em;
            > .rib { display: block; }
            > .causes {
              padding: 0 0 0.8em calc(var(--_lean) + 0.2em);
              clip-path: polygon(0 0, 100% 0, 100% 100%, var(--_lean) 100%);
              > .cause::before {
                content: "";
                position: absolute;
                inset-block-start: calc(var(--_above, 0.35em) + 0.65em);
                inset-inline-end: calc(100% + 0.3em);
                inline-size: var(--_lean);
                border-block-start: 1px solid var(--_centre);
              }
            }
          }
          &:nth-child(even) {
            grid-row: 2;
            flex-direction: column-reverse;
            > .box {
              > .rib { transform: scaleY(-1); }
              > .causes {
                display: flex;
                flex-direction: column;
                justify-content: end;
                padding-block: 0.8em 0.3em;
                clip-path: polygon(var(--_lean) 0, 100% 0, 100% 100%, 0 100%);
              }
            }
          }
        }
      }
    }
  }
`;

export const fishboneStyles = css`
  :host { --_reserve: 20em; }
  .place { container-type: inline-size; margin-block: 0.8em; }
  ul { margin: 0; padding: 0; list-style: ""; }
  .bones { columns: 17em; column-gap: 2.2em; }
  .bone { padding-block-end: 1.1em; }
  .name { padding-block-end: 0.2em; border-block-end: 1px solid var(--_hair); font-weight: 650; hyphens: auto; }
  .rib {
    display: none;
    position: absolute;
    inline-size: var(--_lean);
    block-size: 100%;
    stroke: var(--_centre);
    stroke-width: 1.5px;
  }
  .cause { position: relative; padding-block-start: 0.35em; line-height: 1.3; hyphens: auto; }
  .causes .causes {
    margin-block-start: 0.2em;
    padding-inline-start: 0.7em;
    border-inline-start: 1px solid var(--_hair);
  }
  .box > .causes > .cause + .cause { --_above: 0.6em; padding-block-start: 0.6em; }
  /* As deep as a narrow page has room for: further in, each has an arrow instead. */
  :is(.causes .causes .causes .causes) .causes { padding: 0; border: 0; }
  :is(.causes .causes .causes .causes) .causes > .cause > p::before { content: "↳\\a0"; content: "↳\\a0" / ""; }
  .nothing { padding-block-start: 0.35em; }
  .root > p { font-weight: 650; }
  .root b { color: var(--_note); font-size: 0.85em; white-space: nowrap; }
  .diamond { inline-size: 0.75em; block-size: 0.75em; fill: var(--_note); }
  .problem { display: none; }
  .is-said { display: block; margin-block-end: 0.7em; font-weight: 650; }
  ${fish(3)}${fish(4)}${fish(5)}
  @media print { .cause > p, .name { break-inside: avoid; } .name { break-after: avoid; } }
`;
