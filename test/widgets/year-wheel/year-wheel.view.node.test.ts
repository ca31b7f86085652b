import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Document } from '../../../src/contract/index.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import type { Wheel } from '../../../src/widgets/year-wheel/year-wheel-rings.view.ts';
import { yearWheelView } from '../../../src/widgets/year-wheel/year-wheel.view.ts';
import type { EventView, YearWheelView } from '../../../src/widgets/year-wheel/year-wheel.view.ts';
import { checked } from '../../support/view.node.ts';
import '../../support/words.ts';

const HOUR = 3_600_000;
/** Noon in Sweden. */
const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 20, 11), base: 'https://example.org/tavla/mal.json',
};

function viewOf(document: Document, settings: Partial<Settings> = {}): YearWheelView {
  const view = yearWheelView(document, undefined, { ...SETTINGS, ...settings });
  assert.ok(!isNotice(view), 'a notice');
  return view;
}

const fileOf = (name: string): Document => checked(readFileSync(`documents/${name}.json`, 'utf8'));
const wheel = (events: readonly object[], year = 2026): Document => checked({
  styrtavla: '1', language: 'sv', yearWheels: [{ id: 'hjul', title: 'Året', year, events }],
});
const eventsOf = ({ months }: YearWheelView): readonly EventView[] => months.flatMap(({ events }) => events);
const whenOf = (event: object, settings: Partial<Settings> = {}): string | undefined =>
  eventsOf(viewOf(wheel([{ text: 'A', ...event }]), settings))[0]?.facts[0]?.replaceAll('\u2060', '');
const drawnOf = (view: YearWheelView): Wheel => view.wheel ?? assert.fail('no wheel');

describe('yearWheelView', () => {
  it('says all of a year with two events', () => {
    const { wheel: drawn, ...view } = viewOf(wheel([
      { from: '2026-12-07', text: 'Bokslut.', url: 'bokslut.html' },
      { from: '2026-11-16', to: '2026-11-27', text: 'Enkät', track: 'Medarbetare' },
    ]));
    assert.deepEqual(view, {
      name: 'Året',
      sentence: 'Nu: Enkät (till 27 november). Härnäst: Bokslut, 7 december, vecka 50.',
      months: [
        {
          name: 'November',
          first: 1,
          events: [{
            text: 'Enkät', label: 'Nu', state: 'now',
            facts: ['16 november–27 november, vecka 47–\u206048', 'Medarbetare'],
          }],
        },
        {
          name: 'December',
          first: 2,
          events: [{
            text: 'Bokslut', href: 'https://example.org/tavla/bokslut.html', label: 'Härnäst', state: 'coming',
            facts: ['7 december, vecka 50'],
          }],
        },
      ],
      until: SETTINGS.now + HOUR,
    });
    assert.deepEqual(drawn?.today?.lines, ['i dag', '20 nov', 'vecka 47']);
  });

  it('tells days with their ISO weeks, also of the year before and after, and longer periods by their name', () => {
    assert.equal(whenOf({ from: '2025-12-29' }), '29 december 2025, vecka 1');
    assert.equal(whenOf({ from: '2026-12-31' }), '31 december, vecka 53');
    assert.equal(whenOf({ from: '2026-W53' }), '28 december–3 januari 2027, vecka 53');
    assert.equal(whenOf({ from: '2026-12-14', to: '2027-01-22' }), '14 december–22 januari 2027, vecka 51–3');
    assert.equal(whenOf({ from: '2026-W27', to: '2026-W33' }), '29 juni–16 augusti, vecka 27–33');
    assert.equal(whenOf({ from: '2026-11-24T13:00' }), '24 november kl. 13.00, vecka 48');
    assert.equal(whenOf({ from: '2026-02', to: '2026-03' }), 'februari–mars');
    assert.equal(whenOf({ from: '2026-T3' }), 'tertial 3 2026');
    assert.equal(whenOf({ from: '2026' }), '2026');
  });

  it('tells weeks in each of the languages', () => {
    const told = LANGUAGES.map((language) => whenOf({ from: '2026-W38', to: '2026-W40' }, { language, tag: language }));
    assert.deepEqual(told, [
      '14 september–4 oktober, vecka 38–40',
      '14. september–4. oktober, uke 38–40',
      '14. september–4. oktober, veke 38–40',
      '14. september–4. oktober, uge 38–40',
      '14.9.–4.10., viikot 38–40',
      '14 September–4 October, weeks 38–40',
    ]);
  });

  it('says what goes on today, what ends first before the rest, and what comes next', () => {
    const { sentence } = viewOf(wheel([
      { from: '2026', text: 'Året ut' },
      { from: '2026-11', text: 'Månaden ut' },
      { from: '2026-11-20', text: 'I dag' },
      { from: '2026-W47', text: 'Veckan ut' },
      { from: '2026-11-23', text: 'Måndag' },
      { from: '2026-W48', text: 'Nästa vecka' },
    ]));
    assert.equal(sentence, 'Nu: I dag, Veckan ut (till 22 november), Månaden ut (till 30 november) och 1 till. '
      + 'Härnäst: Måndag och Nästa vecka, 23 november, vecka 48.');
  });

  it('says calmly that nothing goes on, and that nothing more comes', () => {
    assert.equal(viewOf(wheel([{ from: '2026-03', text: 'A' }])).sentence,
      'Inget pågår i dag. Inget mer är planerat.');
    assert.equal(viewOf(fileOf('verktyg')).sentence,
      'Inget pågår i dag. Härnäst: Nästa års mål förankras, 23 november, vecka 48.');
  });

  it('what began before the year stands in its first month, and what lies outside it in a month with its year', () => {
    const view = viewOf(wheel([
      { from: '2027-02-01', text: 'Efter' },
      { from: '2026-01-05', text: 'Inom' },
      { from: '2025-12-15', to: '2026-01-23', text: 'Över' },
      { from: '2025-11-03', text: 'Före' },
    ]));
    assert.deepEqual(view.months.map(({ name, first, events }) => [name, first, events.map(({ text }) => text)]), [
      ['November 2025', 1, ['Före']], ['Januari', 2, ['Över', 'Inom']], ['Februari 2027', 4, ['Efter']],
    ]);
    // Outside the year nothing is drawn.
    assert.deepEqual(drawnOf(view).events.map(({ number, isOpen }) => [number, isOpen]),
      [['2', [true, false]], ['3', [false, false]]]);
  });

  it('changes with the day where the figures are from, whatever zone the reader is in', () => {
    const document = wheel([{ from: '2026-11-21', text: 'Lördag' }]);
    const late = Date.UTC(2026, 10, 20, 22, 59);
    const view = viewOf(document, { now: late });
    assert.equal(view.sentence, 'Inget pågår i dag. Härnäst: Lördag, 21 november, vecka 47.');
    assert.equal(view.until, late + 60_000);
    assert.equal(viewOf(document, { now: view.until }).sentence, 'Nu: Lördag. Inget mer är planerat.');
  });

  it('has no today on the wheel of another year', () => {
    const { today, months } = drawnOf(viewOf(wheel([{ from: '2027-01-05', text: 'A' }], 2027)));
    assert.equal(today, undefined);
    assert.equal(months.some(({ isNow }) => isNow), false);
  });

  it('bears years that no calendar has', () => {
    for (const year of [-5, 0, 26, 123_456]) {
      const view = viewOf(wheel([{ from: '2026-03', text: 'A' }], year));
      assert.deepEqual(view.months.map(({ name }) => name), ['Mars 2026']);
      assert.equal(view.wheel, undefined);
    }
  });

  it('has a sentence of its own for a wheel without events, and tells which wheels there are', () => {
    assert.deepEqual(yearWheelView(wheel([]), undefined, SETTINGS),
      { state: 'notice', text: 'Det finns inget på årshjulet än.' });
    assert.deepEqual(yearWheelView(wheel([]), 'x', SETTINGS),
      { state: 'notice', text: '”x” finns inte. Det finns: hjul.' });
  });
});

describe('the wheel', () => {
  it('has the ISO weeks of its year, 53 or 52, each number apart from the next', () => {
    for (const [year, count] of [[2026, 53], [2025, 52], [2027, 52], [2020, 53]] as const) {
      const { weeks, rim } = drawnOf(viewOf(wheel([{ from: `${String(year)}-06`, text: 'A' }], year)));
      assert.deepEqual(weeks.map(({ number }) => Number(number)), Array.from({ length: count }, (_, week) => week + 1));
      const [first, last] = [weeks[0], weeks.at(-1)].map((week) => week?.turn ?? NaN);
      const steps = weeks.map(({ turn }, index) => (weeks[index + 1]?.turn ?? 1 + (first ?? NaN)) - turn);
      assert.ok(Math.min(...steps) * 2 * Math.PI * rim > 9.5, `${String(year)}: ${String(last)}`);
    }
  });

  it('draws a spring where it lies: a stretch as long as it is', () => {
    const { events: [drawn] } = drawnOf(viewOf(wheel([{ from: '2026-04-01', to: '2026-06-30', text: 'A' }])));
    assert.deepEqual([drawn?.from.toFixed(9), drawn?.to.toFixed(9)], [90, 181].map((day) => (day / 365).toFixed(9)));
    assert.equal(drawn?.isDot, false);
  });

  it('has a ring for each track in the order of the year, the first one outermost', () => {
    const { rings } = drawnOf(viewOf(fileOf('verktyg')));
    assert.deepEqual(rings.map(({ name }) => name).toReversed(),
      ['Barn och familjehem', 'Mål och uppföljning', 'Medarbetare']);
    assert.deepEqual(rings.map(({ outer }) => outer).toSorted((a, b) => a - b), rings.map(({ outer }) => outer));
  });

  it('60 events do not touch each other: in a lane they follow each other, and lanes lie apart', () => {
    const { events, rings, rim, radius } = drawnOf(viewOf(fileOf('verktyg-stora')));
    assert.equal(events.length, 60);
    assert.equal(new Set(events.map(({ number }) => number)).size, 60);
    for (const a of events) {
      assert.ok(a.from >= 0 && a.to <= 1 && a.radius < rim);
      // A disc, or the number on a band, has room.
      assert.ok((a.to - a.from) * 2 * Math.PI * a.radius >= 14);
      for (const b of events) {
        if (a === b) continue;
        const isApart = Math.abs(a.radius - b.radius) >= 15 || a.to <= b.from + 1e-9 || b.to <= a.from + 1e-9;
        assert.ok(isApart, `${a.number} and ${b.number}`);
      }
      // Neither on a track's name, which stands right within its ring.
      assert.ok(rings.every(({ outer }) => a.radius + 7 <= outer - 11 || a.radius - 7 >= outer));
    }
    assert.ok(radius <= 400);
  });

  it('is left out where more lies in one week than there is room for', () => {
    const events = Array.from({ length: 60 }, (_, index) => ({ from: '2026-W48', text: String(index), track: 'Allt' }));
    const view = viewOf(wheel(events));
    assert.equal(view.wheel, undefined);
    assert.equal(eventsOf(view).length, 60);
  });
});
