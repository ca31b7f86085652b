import type { Finding } from './findings.ts';

/** How many findings of each kind a document has. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** 1 error, 0 warnings. */
export const inWords = ({ errors, warnings }: Counts): string =>
  `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;

/** 1 figure, 2 figures. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
