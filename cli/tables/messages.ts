/**
 * `error`: a cell, row or table that could not be read. `warning`: read, and probably not as it was meant. `note`: how
 * something was read that could be read in several ways, and what was counted.
 */
export type Severity = 'error' | 'warning' | 'note';

/**
 * What is said of each finding: how bad it is, one sentence or two that say what was found, and what to write instead.
 *
 * `$name` is put in from what the finder gives. Cells of raw answers are never given.
 */
export const MESSAGES = {
  // The file
  'no-text': [
    'error',
    'This is $what, not a table as text.',
    'In Excel choose Save as, and there "CSV UTF-8 (comma delimited)"; export that file.',
  ],
  'windows-1252': ['note', 'The file is not in UTF-8 and was read as Windows-1252, as Excel on Windows writes it.'],
  'broken-letters': [
    'error',
    'Letters are broken, as in $found: the file was opened in one encoding and saved in another. The ' +
      'table was not read.',
    'Open the original in Excel again and save it as "CSV UTF-8".',
  ],
  'unread-letters': [
    'warning',
    'A letter was lost before the file came here, as in $found.',
    'Write it again in the original, and save as "CSV UTF-8".',
  ],
  'null-bytes': [
    'warning',
    'The file holds NUL characters; they were left out.',
    'Check that the whole file came across.',
  ],
  'quote-open': [
    'error',
    'A quotation mark opens here and is never closed: the rest of the file would be one cell, and is left ' + 'out.',
    'Close it, or take it away. A quotation mark within a text is written twice: "".',
  ],
  'quote-misplaced': [
    'error',
    'A quotation mark stands in the middle of a cell; cells may have been taken for one.',
    'Put the whole cell between quotation marks and write those within it twice: "".',
  ],
  'empty-table': [
    'error',
    'There is nothing in this table but at most a header row.',
    'Save the sheet that holds the figures: Excel writes only the sheet that is shown.',
  ],
  'kind-unknown': [
    'error',
    'What kind of table this is does not follow from its headers: $found.',
    'Use the headers of docs/tables.md, or say it with --kind: $kinds.',
  ],
  'kind-ambiguous': ['error', 'By its headers this may be any of these: $found.', 'Say which with --kind.'],
  'kind-lacks': ['error', 'A table of kind $kind needs a column for $lacks, and there is none.', 'Call it $names.'],
  counts: [
    'note',
    '$what: $new new, $changed changed, $same unchanged; $kept that the document had and the table has ' +
      'not were kept.',
  ],
  'counts-new': ['note', '$what: $new read.'],
  // Headers
  'header-twice': [
    'error',
    'The header $found stands twice, and only the first column was read.',
    'Give the columns different headers.',
  ],
  'header-unknown': ['warning', 'The header $found is not known, and its column was left out.', '$near$known'],
  'header-no-numbers': [
    'warning',
    'The column $found holds no numbers, and was left out.',
    'Here each column is a measure. Texts beside a value belong in a table with one row a value.',
  ],
  'header-none': ['warning', 'The column has no header, and was left out though it is not empty.', 'Write a header.'],
  'header-either': ['note', 'The header $found can mean $either; it was read as $meant.'],
  'header-unit': ['note', '$found in the header was read as the unit of the measure and left out of its name.'],
  // Rows
  'row-total': ['note', 'The row $found is a sum or a mean and was left out.'],
  'row-footnote': ['note', 'The row $found stands alone under the table and was left out.'],
  'row-header-again': ['note', 'The header row is repeated here and was left out.'],
  'row-longer': [
    'error',
    'The row has $cells cells and the header row $headers; the row was left out.',
    'A decimal comma in a table with commas between the cells stands between quotation marks: "12,5". Or ' +
      'save with semicolons.',
  ],
  lacks: ['error', 'There is no $what in this row, and the row was left out.', 'Fill the cell.'],
  'filled-down': ['note', 'Empty cells in this column were read as the cell above (merged cells).'],
  // Numbers
  'not-a-number': ['error', '$found is not a number.', '$fix'],
  'number-ambiguous': [
    'error',
    '$found can be $one or $two, and nothing in the table says which.',
    'Write $one or $two without a separator for thousands, or add --decimal comma or --decimal point.',
  ],
  'number-by-column': [
    'note',
    '$found was read as $value, since $shown elsewhere in the column is written with a decimal $form.',
  ],
  'number-by-table': [
    'note',
    '$found was read as $value, since other columns of the table are written with a decimal $form.',
  ],
  'number-by-option': ['note', '$found was read as $value, as --decimal $form says.'],
  'number-mixed': [
    'warning',
    'The column holds both decimal commas ($one) and decimal points ($two); each was read as it stands.',
    'Write all numbers of the column in one way.',
  ],
  parentheses: ['warning', '$found was read as $value, as bookkeepers write what is below zero.', 'Write $value.'],
  scientific: [
    'warning',
    '$found was read as $value. Excel has shortened the number: its last digits may be lost.',
    'Give the column the format Number in Excel, and save again.',
  ],
  'unit-in-cells': ['note', '$found in the cells was read as the unit of the measure.'],
  'unit-other': [
    'warning',
    'The cell says $found, but the unit of the measure is $unit.',
    'Write all values in $unit.',
  ],
  'not-whole': ['error', '$found is not a whole number from 0 up.', 'Write how many answers or cases there are.'],
  // Missing values
  'absence-signs': [
    'note',
    'Signs were read as Kolada has them: "-" not collected, "." not applicable, ".." hidden.',
  ],
  'absence-taken': [
    'warning',
    '$found was read as "$meant".',
    'Write - (not collected), . (not applicable), .. (hidden: few people) or leave the cell empty.',
  ],
  'failed-formula': [
    'warning',
    '$found is a formula that failed in Excel; there is no value here.',
    'Correct the formula, or write - (not collected) or . (not applicable).',
  ],
  'value-and-missing': [
    'warning',
    'The row has a value and says that it is $missing; the value was read.',
    'Empty one of the two cells.',
  ],
  // Periods and dates
  'not-a-period': ['error', '$found is not a period.', '$fix'],
  'period-ambiguous': [
    'error',
    '$found can be $one or $two, and nothing in the column says which.',
    'Write it like one of these two.',
  ],
  'period-read': ['note', '$found was read as $value.'],
  'period-settled': ['note', '$found was read as $value, since the column has $shown too.'],
  serial: [
    'warning',
    '$found was read as $value: it looks like a date that Excel shows as a number.',
    'Give the column the format Date or Text in Excel, and save again.',
  ],
  'first-of-month': [
    'warning',
    'All days in this column are the first of a month; they were read as days.',
    'If months are meant, call the column "$month", or write $value.',
  ],
  'as-months': [
    'note',
    'All days in this column are the first of a month and were read as months, as its header says: $found ' +
      'as $value.',
  ],
  'school-year': [
    'error',
    '$found is a school year, and the contract knows none.',
    'Write the year in which it ends, or its halves: $one and $two.',
  ],
  'no-year': ['error', '$found says no year.', 'Write it with its year, like 2025-03, or add a column "$year".'],
  'not-a-date': ['error', '$found is not a date.', 'Write it like 2026-03-01.'],
  // Words and references
  'not-an-option': ['error', '$found is not known here.', 'Write one of these: $options.'],
  'formula-text': [
    'warning',
    "The cell holds a formula's text, $found, and not its result; it stands as text.",
    'Copy the column and paste it as values in Excel, and save again.',
  ],
  'name-twice': ['error', 'Several $what are called $found.', 'Write the id instead: $ids.'],
  'id-twice': [
    'error',
    'The id $found stands in row $row too; only that row was read.',
    'Give one of them another id.',
  ],
  'id-same': [
    'error',
    '$found would have the same id, $id, as $other.',
    'Add a column "$idHeader" and give each an id of its own.',
  ],
  'not-listed': ['error', 'There is no $what $found.', '$near'],
  made: ['note', 'No table lists the $what $found: it was made, with its name only.'],
  'made-beside': ['warning', 'The document has no $what $found: it was made, with its name only.', '$near'],
  twice: [
    'error',
    'The value of $what for $period stands in row $row too; only that one was read.',
    'Take one of the rows away.',
  ],
  'twice-same': [
    'warning',
    'The value of $what for $period stands in row $row too, and is the same.',
    'Take one of the rows away.',
  ],
  'target-direction': [
    'error',
    'The target $found does not say whether more or less is better.',
    'Write ≥ $found or ≤ $found, or fill the column "$better".',
  ],
  'not-a-target': [
    'error',
    '$found is not a target.',
    'Write a number with ≥ or ≤ before it, or two with a hyphen between: 2,5-3,5.',
  ],
  'targets-dated': [
    'warning',
    "The measure $found has targets by date in the document; the table's one target was not put in.",
    'Change the targets in the document.',
  ],
  'n-kept': [
    'warning',
    'The value of $what for $period is new, and the table does not say how many answers stand behind it; ' +
      'the earlier number was kept.',
    'Add the column "$n".',
  ],
  'rows-replaced': ['note', 'The rows of the plan $found are now those of the table: $new, before $old.'],
  'row-alone': [
    'error',
    'The row has an action, but no challenge stands in it or above it.',
    'Write the challenge in the first row of its actions.',
  ],
  // Assessments
  'scale-needed': [
    'error',
    'Nothing says which scale the answers have.',
    'Add --scale 1-7 (lowest and highest step), or a column "$scale" with 1-7.',
  ],
  'off-scale': [
    'error',
    'An answer is not on the scale $scale; it was not counted.',
    'Correct the cell, or the scale.',
  ],
  'no-answer-read': [
    'error',
    'A cell is no step of the scale and no "$noOpinion"; it was not counted.',
    'Write the step as a number.',
  ],
  'question-left-out': [
    'warning',
    'The column holds other things than steps of the scale: it is no question, and was thrown away.',
    'If it divides the answers into groups, call it "$group".',
  ],
  'answers-counted': [
    'note',
    '$rows answers were counted at $occasions and thrown away: no single answer is in the document.',
  ],
  'small-groups': [
    'note',
    '$count of $all results are from fewer than 6 people. They stand in the document as they are: ' +
      '`styrtavla publish` hides them, and nothing else does.',
  ],
  'small-values': [
    'note',
    '$count values stand on fewer than 6 answers. They stand in the document as they are: `styrtavla ' +
      'publish` hides them, and nothing else does.',
  ],
  'assessment-taken': ['note', 'No column says which self-assessment this is: it was taken to be $found.'],
  'area-taken': ['note', 'No column says to which area the statements belong: they are in one, called $found.'],
  'occasion-needed': [
    'error',
    'No column says at which occasion the answers were given.',
    'Add a column "$occasion", or --occasion "v. 45 2026".',
  ],
  'occasion-each': [
    'error',
    "Nearly every row has an occasion of its own, as time stamps are: somebody's answers would stand in the document.",
    'Have one and the same word for all who answered together: "v. 45 2026".',
  ],
  'group-each': [
    'warning',
    'Nearly every row has a group of its own: the column does not divide those who answered, and was thrown away.',
    'Use groups of at least 6 people.',
  ],
  'counts-gap': [
    'error',
    'The columns of counts are not the steps of a scale: $found.',
    'Have a column for each step, lowest first: 1, 2, 3, 4, 5.',
  ],
  // The document
  'into-unreadable': ['error', 'The document to update cannot be read: $found.', 'Run styrtavla check on it first.'],
  'into-problems': [
    'warning',
    'The document to update has $count that are not from the tables.',
    'Run styrtavla check on it.',
  ],
  'language-other': [
    'error',
    'The document is in $there, and the tables are said to be in $found: texts have no language of their own.',
    'Make a document of its own with --out, or leave --language out.',
  ],
  'language-unknown': [
    'warning',
    'The headers do not tell which language the texts are in.',
    'Add --language sv (or nb, nn, da, fi, en).',
  ],
  'language-read': [
    'note',
    'By its headers the table is in $found: that is the language of the document. Add --language for ' + 'another.',
  ],
} as const satisfies Readonly<Record<string, readonly [severity: Severity, message: string, fix?: string]>>;

export type MessageCode = keyof typeof MESSAGES;

/** What a finder knows: put in where the message has `$name`. */
export type Found = Readonly<Record<string, string | number>>;

/** What is said of a finding, wherever it is. */
export interface Wording {
  readonly severity: Severity;
  /** One of those above, or a problem code of the contract. */
  readonly code: string;
  /** One plain sentence or two: what was found. */
  readonly message: string;
  /** What to write instead, where that can be said. */
  readonly fix?: string;
}

/** A finding in words. */
export function worded(code: MessageCode, found: Found = {}): Wording {
  const [severity, message, fix = ''] = MESSAGES[code] as readonly [Severity, string, string?];
  const filled = fill(fix, found);
  return { code, severity, message: fill(message, found), ...(filled && { fix: filled }) };
}

/** A function as replacement: what was found may hold $ signs of its own. */
const fill = (template: string, found: Found): string =>
  template.replace(/\$([A-Za-z]+)/g, (_, name: string) => String(found[name] ?? '')).trim();
