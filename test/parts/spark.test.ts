import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { sparkStyles } from '../../src/parts/spark.styles.ts';
import { spark } from '../../src/parts/spark.ts';
import { sparkView } from '../../src/parts/spark.view.ts';
import { tokens } from '../../src/parts/tokens.styles.ts';
import { painted, screenshot } from '../support/browser.ts';

const LINE = [43, 93, 125];

class SparkProbe extends LitElement {
  static override styles = [tokens, sparkStyles, css`:host { display: block; color-scheme: light; }`];
  values: readonly number[] = [];

  protected override render(): TemplateResult {
    return html`${spark(sparkView({ values: this.values }))}`;
  }
}
customElements.define('spark-probe', SparkProbe);

async function drawn(values: readonly number[], widthPx: number): Promise<SparkProbe> {
  const probe = await fixture<SparkProbe>(html`<spark-probe .values=${values}></spark-probe>`);
  probe.style.inlineSize = `${String(widthPx)}px`;
  await painted();
  return probe;
}

/** How wide and how high is what has the line's colour, in pixels. */
function extent({ data, width }: ImageData): { readonly wide: number; readonly high: number; readonly count: number } {
  const spots = Array.from({ length: data.length / 4 }, (_, nth) => nth)
    .filter((nth) => LINE.every((part, channel) => data[nth * 4 + channel] === part));
  const xs = spots.map((nth) => nth % width);
  const ys = spots.map((nth) => Math.floor(nth / width));
  const span = (all: readonly number[]): number => Math.max(...all) - Math.min(...all) + 1;
  return { wide: span(xs), high: span(ys), count: spots.length };
}

describe('spark(view)', () => {
  for (const widthPx of [120, 700]) {
    it(`draws a dot that is round, in a box of ${String(widthPx)} by 32 pixels`, async () => {
      const { wide, high } = extent(await screenshot(await drawn([7], widthPx)));
      expect(wide).to.be.within(5, 9);
      expect(Math.abs(wide - high)).to.be.at.most(1);
    });
  }

  it('fits into 120 by 32 pixels with everything that is drawn', async () => {
    const probe = await drawn([1, 5, 2, 9], 120);
    expect(probe.offsetHeight).to.equal(32);
    const { wide, high } = extent(await screenshot(probe));
    expect([wide <= 120, high <= 32, wide > 105, high > 20]).to.deep.equal([true, true, true, true]);
  });

  it('draws 535 values as a line of the same thickness', async () => {
    const values = Array.from({ length: 535 }, (_, nth) => Math.sin(nth / 40));
    const { wide, count } = extent(await screenshot(await drawn(values, 700)));
    expect(wide).to.be.greaterThan(680);
    expect(count).to.be.within(600, 2500);
  });

  it('says nothing to those who listen', async () => {
    const probe = await drawn([1, 2], 120);
    expect(probe.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });
});
