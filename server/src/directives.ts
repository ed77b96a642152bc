import type { Desk } from './desk.ts';
import type { Directive } from './layout/directive.ts';
import { RULES } from './rules/index.ts';
import type { Category, Finding } from './rules/rule.ts';
import type { Severity } from './stylebook/level.ts';
import { overlaps } from './text/span.ts';

/** A finding with the rule that made it. */
export interface Fault extends Finding {
  readonly ruleId: string;
  readonly category: Category | 'directives';
  readonly severity: Severity;
}

/** Gives the mark of the sentence that a fault lies in. */
export type MarkOf = (fault: Fault) => string;

/** What can be wrong with a directive. Each has its page, as a rule has, though no desk can switch it off. */
export const DIRECTIVE_FAULTS = ['directive-without-reason', 'directive-without-rule', 'unused-directive'] as const;

type DirectiveFault = (typeof DIRECTIVE_FAULTS)[number];

/** The faults that no directive silences, and the faults of the directives themselves. */
export function heedDirectives(
  faults: readonly Fault[],
  directives: readonly Directive[],
  desk: Desk,
  markOf: MarkOf,
): Fault[] {
  const silenced = new Map(directives.map((directive) => [directive, faultsUnder(directive, faults, markOf)]));
  const heard = faults.filter((fault) => ![...silenced.values()].some((under) => under.includes(fault)));
  return [...heard, ...directives.flatMap((directive) => faultsOf(directive, silenced.get(directive) ?? [], desk))];
}

function faultsUnder(directive: Directive, faults: readonly Fault[], markOf: MarkOf): Fault[] {
  const { covers, ruleIds, reason, sentence } = directive;
  if (covers === undefined || reason === '') return [];
  const under = faults.filter((fault) => ruleIds.includes(fault.ruleId) && overlaps(covers, fault.span));
  return sentence === undefined ? under : under.filter((fault) => markOf(fault) === sentence);
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** What is wrong with a directive: no rule named, no reason, or nothing there to silence. */
function faultsOf(directive: Directive, silenced: readonly Fault[], desk: Desk): Fault[] {
  if (directive.ruleIds.length === 0) {
    return [faultAt(directive, 'directive-without-rule', 'Name the rule to ignore, then a colon and the reason.')];
  }
  if (directive.reason === '') {
    return [
      faultAt(directive, 'directive-without-reason', 'Say why after a colon; without a reason nothing is ignored.'),
    ];
  }
  const on = new Set(desk.rules.map(({ id }) => id));
  const unknown = directive.ruleIds.filter((id) => !RULE_IDS.has(id));
  const idle = directive.ruleIds.filter((id) => on.has(id) && !silenced.some((fault) => fault.ruleId === id));
  return [
    ...unknown.map((id) => faultAt(directive, 'directive-without-rule', `There is no rule “${id}”. Correct its name.`)),
    ...idle.map((id) => faultAt(directive, 'unused-directive', tellIdle(id, directive))),
  ];
}

function tellIdle(id: string, { sentence }: Directive): string {
  if (sentence === undefined) return `Remove “${id}” here: it ignores nothing.`;
  return `Remove “${id}” here: the sentence that it was for has changed.`;
}

function faultAt(directive: Directive, ruleId: DirectiveFault, message: string): Fault {
  return {
    span: directive.span,
    message,
    related: [],
    fixes: [],
    why: ['A directive needs the id of a rule, a reason, and a finding in the next paragraph.'],
    ruleId,
    category: 'directives',
    severity: 'warning',
  };
}
