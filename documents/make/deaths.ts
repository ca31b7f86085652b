import type { Document } from '../../src/contract/index.ts';
import { countAt, readTable, textAt } from './source-files.ts';

const DAY_MS = 864e5;

/** The ISO week in which a day lies: the year is that of its Thursday. */
export function weekOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}

/** Ten years of weeks: one year has 53, and the last value is the highest of all. */
export function deaths(): Document {
  return {
    styrtavla: '1',
    language: 'sv',
    timeZone: 'Europe/London',
    title: 'Registrerade dödsfall i England och Wales',
    source: {
      name: 'Office for National Statistics, weekly registered deaths',
      url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/birthsdeathsandmarriages/deaths',
      licence: 'Open Government Licence v3.0',
      retrieved: '2026-11-22',
    },
    measures: [{
      id: 'dodsfall',
      name: 'Registrerade dödsfall per vecka, England och Wales',
      description: 'Källans veckor slutar på en fredag. De står här som den vecka som fredagen ligger i. '
        + 'Siffrorna räknar registreringar, som dröjer över helgdagar.',
      unit: 'dödsfall',
      decimals: 0,
      cadence: 'week',
      better: 'neither',
      observations: readTable('ons-weekly-deaths-england-wales.csv')
        .map((row) => ({ period: weekOf(textAt(row, 'date')), value: countAt(row, 'counts') })),
    }],
  };
}
