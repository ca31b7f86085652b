import { checkAnswer, checkResult, checkScale } from '../rules-assessment.ts';
import { costly, items, list, object, objects, option, required } from '../schema.ts';
import { count, id, MISSING, named, number, orgUnit, period, source, text, titled, yesIfFaulty } from './basics.ts';

export const assessments = items({
  ...titled,
  orgUnit,
  scale: required(
    object(
      {
        min: required(number),
        max: required(number),
        step: costly(number),
        minLabel: text,
        maxLabel: text,
      },
      checkScale,
    ),
  ),
  areas: items({ ...named, statements: items({ text: required(text) }, undefined, 1) }),
  occasions: items({ ...named, date: period }),
  groups: items({ ...named, of: costly(text) }),
  results: objects(
    {
      occasion: required(id),
      group: costly(id),
      respondents: costly(count),
      answers: objects(
        {
          statement: required(id),
          mean: costly(number),
          counts: costly(list(count, { whole: true })),
          noOpinion: costly(count),
          n: costly(count),
          missing: costly(option(MISSING)),
        },
        { unique: ['statement'] },
        checkAnswer,
      ),
    },
    { unique: ['occasion', 'group'] },
    checkResult,
  ),
  preliminary: yesIfFaulty,
  source,
});
