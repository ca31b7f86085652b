import type { Words } from '../locale/language.ts';
import type { Refusal } from './asked.ts';

type FrameWords = Readonly<Record<Refusal, string>>;

/** What a frame says to its readers when it shows nothing. They are few, and come with its script. */
export const frameWords: Words<FrameWords> = {
  sv: {
    noLibrary: 'Siffrorna kan inte visas: en fil saknas bredvid sidan.',
    noWidget: 'Siffrorna kan inte visas: adressen säger inte vad som ska visas.',
    noSource: 'Siffrorna kan inte visas: adressen säger inte var de finns.',
    foreignSource: 'Siffrorna visas inte: de finns på en plats som sidan inte är öppnad för.',
  },
  nb: {
    noLibrary: 'Tallene kan ikke vises: det mangler en fil ved siden av denne siden.',
    noWidget: 'Tallene kan ikke vises: adressen sier ikke hva som skal vises.',
    noSource: 'Tallene kan ikke vises: adressen sier ikke hvor de finnes.',
    foreignSource: 'Tallene vises ikke: de ligger på et sted som siden ikke er åpnet for.',
  },
  nn: {
    noLibrary: 'Tala kan ikkje visast: det manglar ei fil ved sida av denne sida.',
    noWidget: 'Tala kan ikkje visast: adressa seier ikkje kva som skal visast.',
    noSource: 'Tala kan ikkje visast: adressa seier ikkje kvar dei finst.',
    foreignSource: 'Tala blir ikkje viste: dei ligg på ein stad som sida ikkje er opna for.',
  },
  da: {
    noLibrary: 'Tallene kan ikke vises: der mangler en fil ved siden af siden.',
    noWidget: 'Tallene kan ikke vises: adressen siger ikke, hvad der skal vises.',
    noSource: 'Tallene kan ikke vises: adressen siger ikke, hvor de findes.',
    foreignSource: 'Tallene vises ikke: de ligger et sted, som siden ikke er åbnet for.',
  },
  fi: {
    noLibrary: 'Lukuja ei voida näyttää: sivun vierestä puuttuu tiedosto.',
    noWidget: 'Lukuja ei voida näyttää: osoite ei kerro, mitä näytetään.',
    noSource: 'Lukuja ei voida näyttää: osoite ei kerro, missä ne ovat.',
    foreignSource: 'Lukuja ei näytetä: ne ovat paikassa, jota sivulle ei ole sallittu.',
  },
  en: {
    noLibrary: 'The figures cannot be shown: a file is missing beside the page.',
    noWidget: 'The figures cannot be shown: the address does not say what to show.',
    noSource: 'The figures cannot be shown: the address does not say where they are.',
    foreignSource: 'The figures are not shown: they are in a place that the page is not open to.',
  },
};
