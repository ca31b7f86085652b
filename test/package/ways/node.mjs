// Contract and statistics in plain Node: no DOM, no bundler.
import { readFileSync } from 'node:fs';
import { checkDocument, fulfilment, suppress } from 'styrtavla/contract';
import { analyseRuns, individualsLimits, longestRunLimit, nhsRules } from 'styrtavla/statistics';
import schema from 'styrtavla/schema.json' with { type: 'json' };

const { document: checked, problems } = checkDocument(JSON.parse(readFileSync('document.json', 'utf8')));
if (problems.length > 0) throw new Error(`checkDocument: ${JSON.stringify(problems)}`);
const measure = checked.measures.find(({ id }) => id === 'utredningstid');
const values = measure.observations.map(({ value }) => value ?? null);
console.log(JSON.stringify({
  names: [fulfilment, suppress, individualsLimits, nhsRules].map((each) => typeof each),
  faulty: checkDocument({}).problems.length > 0,
  run: analyseRuns(values).phases[0].longestRun,
  limit: longestRunLimit(24),
  draft: schema.$schema,
}));
