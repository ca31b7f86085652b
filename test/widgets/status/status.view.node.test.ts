import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES } from '../../../src/locale/language.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { checkAll, faultOf } from '../../../src/widgets/status/status-check.view.ts';
import { statusView } from '../../../src/widgets/status/status.view.ts';
import type { Arrival, StatusView } from '../../../src/widgets/status/status.view.ts';
import '../../support/words.ts';

const noon = Date.UTC(2026, 10, 22, 11);
const minutes = (count: number): number => noon + count * 6e4;
const settings: Settings = { language: 'sv', tag: 'sv', now: noon, base: 'https://exempel.se/tavlor/' };
const address = 'https://exempel.se/tavlor/tavla.json';
const arrived: Arrival = { address, faults: [], fetchedAt: noon, goodAt: noon, nextAt: Infinity };

const month = (period: string, value?: number): object => ({ period, ...(value !== undefined && { value }) });
const board = {
  styrtavla: '1', language: 'sv', title: 'Enhetens tavla', publisher: 'Exempelkommunen', published: '2026-03-01',
  source: { name: 'Egen mätning' },
  measures: [
    { id: 'a', name: 'Utredningstid', cadence: 'month', observations: [month('2026-09', 1), month('2026-10', 2)] },
    { id: 'b', name: 'Besök', cadence: 'month', observations: [month('2026-03', 1), month('2026-02', 2)] },
    { id: 'c', name: 'Avbrott', cadence: 'quarter', observations: [month('2025-Q4', 1)] },
    { id: 'd', name: 'Nöjdhet', cadence: 'month', observations: [month('2026-06')] },
    {
      id: 'e', name: 'Sjukfrånvaro', cadence: 'year', observations: [month('2024', 5)],
      source: { name: 'Kolada', url: '../kolada', retrieved: '2026-01-10' },
    },
  ],
};

const viewOf = (input: unknown, arrival: Partial<Arrival> = {}, more: Partial<Settings> = {}): StatusView =>
  statusView({ check: checkAll(input, true), arrival: { ...arrived, ...arrival } }, { ...settings, ...more });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const fact = ({ facts }: StatusView, term: string): readonly string[] =>
  facts.find((each) => each.term === term)?.details
    .map(({ text, more }) => plain([text, more].filter(Boolean).join(' | '))) ?? [];

test('a document without faults: calm, with who, when, from where, sources and ages', () => {
  const view = viewOf(board);
  assert.deepEqual(
    { ...view, facts: view.facts.map(({ term }) => [term, ...fact(view, term)]) },
    {
      name: 'Dokumentets status: Enhetens tavla',
      verdict: { state: 'met', text: 'Inga fel i dokumentet.' },
      failure: '',
      facts: [
        ['Utgivare', 'Exempelkommunen'],
        ['Publicerat', '1 mars 2026 (för 8 månader sedan)'],
        ['Hämtat', '22 november 2026 kl. 12.00'],
        ['Adress', address],
        ['Källor', 'Egen mätning | 4 mått', 'Kolada | 1 mått. Hämtat 10 januari 2026 (för 10 månader sedan)'],
        ['Värden', '3 mått väntar på nyare värden; äldst är Sjukfrånvaro, 2024.', '1 mått har inget värde.'],
      ],
      sections: [],
      until: noon + 36e5,
    },
  );
});

test('links lead from where the document lies', () => {
  const links = viewOf(board).facts.flatMap(({ details }) => details.flatMap(({ href }) => href ?? []));
  assert.deepEqual(links, [address, 'https://exempel.se/kolada']);
});

test('counts faults in a sentence, and the measures that they cost', () => {
  const more = [{ name: 'Utan id' }, { id: 'a', name: 'Igen' }, { id: 'g', name: 'G', goal: 'x' }];
  const measures = [...board.measures, ...more];
  const { verdict, table } = viewOf(JSON.stringify({ ...board, colour: 1, measures }));
  assert.deepEqual(verdict, { state: 'missed', text: '3 fel och 1 varning; 6 av 8 mått visas.' });
  assert.equal(table?.count, 4);
  assert.deepEqual(table.columns.map(({ label }) => label),
    ['Plats', 'Rad', 'Slag', 'Kod', 'Vad som är fel', 'Där står', 'Skriv']);
  assert.deepEqual(table.rows(9).map(([path, line, kind, code]) => [path, line, kind, code]), [
    ['/measures/5/id', '1', 'fel', 'missing-field'],
    ['/measures/6', '1', 'fel', 'duplicate-id'],
    ['/measures/7/goal', '1', 'fel', 'unknown-reference'],
    ['/colour', '1', 'varning', 'unknown-field'],
  ]);
});

test('a warning alone is no verdict', () => {
  assert.deepEqual(viewOf({ ...board, colour: 1 }).verdict, { text: '1 varning.' });
});

test('what is said to be missing is no value that is due', () => {
  const missing = { period: '2026-10', missing: 'suppressed' };
  const measures = [{ id: 'a', name: 'A', cadence: 'month', observations: [month('2026-01', 1), missing] }];
  assert.deepEqual(fact(viewOf({ ...board, measures }), 'Värden'), ['Inget mått väntar på ett nyare värde.']);
});

test('values that only groups have count as the measure\'s', () => {
  const groups = [{ name: 'Män', observations: [month('2026-10', 1)] }, { name: 'Kvinnor' }];
  const measures = [{ id: 'a', name: 'A', cadence: 'month', groups }];
  assert.deepEqual(fact(viewOf({ ...board, measures }), 'Värden'), ['Inget mått väntar på ett nyare värde.']);
});

test('figures without a source are told as such', () => {
  const { source, ...unsourced } = board;
  assert.equal(source.name, 'Egen mätning');
  assert.deepEqual(fact(viewOf(unsourced), 'Källor').at(-1), 'Utan källa | 4 mått');
});

test('tells when it was last looked for and when it is next; a day that is another is named', () => {
  const fetchedAt = minutes(-90);
  assert.deepEqual(fact(viewOf(board, { fetchedAt, nextAt: minutes(10) }), 'Hämtat'),
    ['22 november 2026 kl. 10.30; oförändrat kl. 12.00; nästa gång kl. 12.10']);
  assert.deepEqual(fact(viewOf(board, { nextAt: minutes(24 * 60) }), 'Hämtat'),
    ['22 november 2026 kl. 12.00; nästa gång 23 november 2026 kl. 12.00']);
  assert.deepEqual(fact(viewOf({ ...board, timeZone: 'Europe/Helsinki' }), 'Hämtat'), ['22 november 2026 kl. 13.00']);
});

test('is true until it is looked for again, and no longer than an hour', () => {
  assert.equal(viewOf(board, { nextAt: minutes(10) }).until, minutes(11));
  assert.equal(viewOf(board, { nextAt: minutes(-10) }).until, minutes(60));
});

test('a document that never came: why, since when, and what to do', () => {
  const arrival: Arrival = { ...arrived, failure: 'notFound', goodAt: 0 };
  assert.deepEqual(statusView({ check: undefined, arrival }, settings), {
    name: 'Dokumentets status',
    verdict: { state: 'missed', text: 'Siffrorna kan inte visas: de finns inte på adressen.' },
    failure: 'Det ligger ingenting på adressen. Se efter att adressen stämmer.',
    facts: [
      { term: 'Sedan', details: [{ text: '22 november 2026 kl. 12.00' }] },
      { term: 'Adress', details: [{ text: address, href: address }] },
    ],
    sections: [],
    until: noon + 36e5,
  });
});

test('a document that no longer comes: since when what is shown stands, and the faults of what came instead', () => {
  const fault = faultOf({ path: '', code: 'not-json', found: '{"a":1,}' });
  const view = viewOf({ ...board, colour: 1 }, { failure: 'unreadable', faults: [fault] });
  const verdict = 'Visar siffror från 22 november 2026 kl. 12.00; nya kunde inte hämtas: de går inte att läsa.';
  assert.equal(plain(view.verdict.text), verdict);
  assert.equal(view.name, 'Dokumentets status: Enhetens tavla');
  assert.deepEqual(view.sections.flatMap(({ groups }) => groups.map(({ code }) => code)), ['not-json']);
  assert.deepEqual(fact(view, 'Källor').length, 2);
});

test('while the network is away the faults of the last document still stand', () => {
  const view = viewOf({ ...board, colour: 1 }, { failure: 'noAnswer' });
  assert.deepEqual(view.sections.map(({ head }) => head), ['1 varning']);
});

test('a document of the page\'s own has no address', () => {
  assert.deepEqual(fact(viewOf(board, { address: undefined }), 'Adress'), ['dokumentet ligger i sidan']);
});

test('says the same in six languages, each in its own words', () => {
  const texts = LANGUAGES.map((language) =>
    JSON.stringify(viewOf({ ...board, colour: 1 }, {}, { language, tag: language })));
  assert.equal(new Set(texts).size, LANGUAGES.length);
});

test('the placement unit\'s board has no faults', () => {
  const text = readFileSync(new URL('../../../documents/placeringsenheten.json', import.meta.url), 'utf8');
  assert.deepEqual(viewOf(text).verdict, { state: 'met', text: 'Inga fel i dokumentet.' });
});
