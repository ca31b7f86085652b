import type { Language } from '../../src/locale/language.ts';

/** Sunday to Saturday. */
export const WEEK = Array.from({ length: 7 }, (_, day) => `2026-11-${22 + day}`);

type Written = readonly [days: string, moment: string, day: string, times: string];

/** The same in Node and in the browser, whose Intl differ. */
export const EXPECTED: Readonly<Record<Language, Written>> = {
  sv: [
    'söndag måndag tisdag onsdag torsdag fredag lördag',
    'måndag 23 november 2026 kl.\u00a009.00', 'måndag 23 november', 'kl.\u00a008.00, 10.30 och 13.00',
  ],
  nb: [
    'søndag mandag tirsdag onsdag torsdag fredag lørdag',
    'mandag 23. november 2026 kl.\u00a009.00', 'mandag 23. november', 'kl.\u00a008.00, 10.30 og 13.00',
  ],
  nn: [
    'søndag måndag tysdag onsdag torsdag fredag laurdag',
    'måndag 23. november 2026 kl.\u00a009.00', 'måndag 23. november', 'kl.\u00a008.00, 10.30 og 13.00',
  ],
  da: [
    'søndag mandag tirsdag onsdag torsdag fredag lørdag',
    'mandag den 23. november 2026 kl.\u00a009.00', 'mandag den 23. november', 'kl.\u00a008.00, 10.30 og 13.00',
  ],
  fi: [
    'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai',
    'maanantai 23.11.2026 klo\u00a09.00', 'maanantai 23.11.', 'klo\u00a08.00, 10.30 ja 13.00',
  ],
  en: [
    'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    'Monday 23 November 2026 at\u00a009:00', 'Monday 23 November', 'at\u00a008:00, 10:30 and 13:00',
  ],
};
