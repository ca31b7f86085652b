// What axe finds on the pages of the demo, by the ways in which they are read.
import { expect } from '@open-wc/testing';
import { violations } from '../support/accessibility.ts';
import { emulateMedia } from '../support/browser.ts';
import type { Media } from '../support/browser.ts';
import { DEMO_PAGES, drawAll, openDemo, openTables } from '../support/demo.ts';
import type { Demo, Reader } from '../support/demo.ts';

interface Way extends Reader {
  readonly media?: Media;
  readonly isOpen?: boolean;
}

const WAYS: Readonly<Record<string, Way>> = {
  'in Swedish, light, 1440 px wide, with its tables open': { theme: 'light', width: 1440, isOpen: true },
  'in Finnish, dark, 768 px wide, with its tables open': { language: 'fi', theme: 'dark', width: 768, isOpen: true },
  'in English, 320 px wide, with its tables open': { language: 'en', width: 320, isOpen: true },
  'in Danish, on a device that is dark': { language: 'da', media: { colorScheme: 'dark' } },
  'in forced colours': { media: { forcedColors: true } },
  'in forced colours, dark': { media: { forcedColors: true, colorScheme: 'dark', contrast: 'more' } },
  'at 400 % zoom': { width: 320, height: 256 },
};

for (const page of DEMO_PAGES) {
  describe(`axe finds nothing on the demo's ${page}`, () => {
    let demo: Demo;
    afterEach(() => { demo.remove(); });

    for (const [what, { media = {}, isOpen = false, ...reader }] of Object.entries(WAYS)) {
      it(what, async function () {
        this.timeout(60_000);
        await emulateMedia(media);
        demo = await openDemo({ page, ...reader, axe: true });
        await drawAll(demo);
        // One of them has 535 rows, which axe takes seconds for and finds no more in than in the others.
        const short = demo.widgets.filter((widget) => !widget.matches('[src$="ons-dodsfall.json"]'));
        if (isOpen) await openTables(short);
        expect(await violations(demo.document.documentElement)).to.deep.equal([]);
      });
    }
  });
}
