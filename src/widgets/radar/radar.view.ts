import type { Document } from '../../contract/index.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import { commonWords } from '../../locale/words/common.ts';
import { pickAssessment } from '../../parts/assessment.view.ts';
import type { AssessmentPick } from '../../parts/assessment.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { axisOf, formOf, linesOf, ringsOf } from './radar-form.view.ts';
import { drawable, outlinesOf } from './radar-outlines.view.ts';
import type { RadarView } from './radar-parts.view.ts';
import { tableOf } from './radar-table.view.ts';
import { factsOf, toldOf, unknownOf } from './radar-told.view.ts';

/** From a document to the means of an assessment's areas, outline by outline. */
export function radarView(document: Document, picked: AssessmentPick, settings: Settings): RadarView | Notice {
  const found = pickAssessment(picked, document, settings);
  if (isNotice(found)) return found;
  const { language } = settings;
  const { name, areas, assessment } = found;
  if (areas.length === 0) return notice(commonWords[language].empty);
  const groups = outlinesOf(found, language);
  const means = groups.flatMap(({ all }) => all.flatMap((outline) => outline.means));
  // Statements with whole numbers have areas with halves.
  const shown = { ...found, decimals: found.decimals || Math.min(1, decimalsOf(means)) };
  const outlines = drawable(groups);
  const lines = Math.max(...areas.map((area) => linesOf(area.name))) + Math.ceil(outlines.length / 2);
  const form = formOf(areas.length, lines);
  const source = sourceLineView(assessment.source, document, settings);
  const unknown = unknownOf(groups, shown, language);
  return {
    name,
    verdicts: outlines.length > 0
      ? groups.filter(({ known }) => known.some((each) => outlines.includes(each)))
        .map((group) => ({ text: toldOf(group, shown, language) }))
      : [{ state: 'unknown', text: unknown }],
    outlines: outlines.map((outline) => outline.name),
    axes: areas.map((_, index) => axisOf(index, outlines, shown, language)),
    rings: ringsOf(assessment.scale, language),
    form,
    lines,
    read: assessmentWords[language].radar.read,
    facts: factsOf({ shown, groups, outlines, form }, unknown, document, settings),
    source,
    table: tableOf(groups, shown, language, source),
  };
}
