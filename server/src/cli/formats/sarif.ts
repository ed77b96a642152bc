import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result, Run, Fix as SarifFix } from 'sarif';
import type { ReportedFinding } from '../../check.ts';
import type { Fix, Rule } from '../../rules/rule.ts';
import type { Level } from '../../stylebook/level.ts';
import type { Span } from '../../text/span.ts';
import { inEnglish } from '../../wording/say.ts';
import {
  endsOf,
  gatheredReport,
  type NamedCheck,
  type OtherDraft,
  type Report,
  relatedPlaces,
  type Tally,
} from './report.ts';
import { introductionOf } from './rule-page.ts';

/** What a SARIF log says about the program that wrote it. */
export interface SarifContext {
  readonly version: string;
  readonly rules: readonly { readonly rule: Rule; readonly page: string }[];
}

/** One SARIF 2.1.0 log of all drafts (OASIS, 2020), with the columns and fingerprints that GitHub's code scanning takes. */
export function sarifReport(context: SarifContext): Report {
  return gatheredReport(
    (check) => check.findings.map((finding) => toResult(finding, check)),
    (results, tally) => `${JSON.stringify(toLog(context, results, tally), undefined, 2)}\n`,
  );
}

function toLog({ version, rules }: SarifContext, results: readonly Result[], tally: Tally): Log {
  const descriptors = [...rules.map(({ rule, page }) => toDescriptor(rule, page)), ...otherDescriptors(rules, results)];
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const run: Run = {
    tool: { driver: { name: 'Copydesk', version, semanticVersion: version, rules: descriptors } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: tally.troubles.length === 0,
        toolExecutionNotifications: tally.troubles.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    results: results.map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId ?? '') ?? -1 })),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

function toDescriptor(rule: Rule, page: string): ReportingDescriptor {
  return {
    id: rule.id,
    ...nameOf(rule.id),
    shortDescription: { text: rule.summary },
    fullDescription: { text: introductionOf(page) },
    help: { text: introductionOf(page), markdown: page },
    defaultConfiguration: rule.severity === 'off' ? { enabled: false } : { level: toSarifLevel(rule.severity) },
    properties: { tags: [rule.category] },
  };
}

// “u” of “undefined-acronym”, “-a” in it.
const WORD_START = /(?:^|-)([a-z])/g;

/** “UndefinedAcronym”: SARIF wants names of rules so, and none that only says the id again. */
function nameOf(id: string): { readonly name?: string } {
  const name = id.replace(WORD_START, (_, letter: string) => letter.toUpperCase());
  return name.toLowerCase() === id ? {} : { name };
}

/** The faults of directives have ids, but no rule and no page. */
function otherDescriptors(rules: SarifContext['rules'], results: readonly Result[]): ReportingDescriptor[] {
  const known = new Set(rules.map(({ rule }) => rule.id));
  const others = new Set(results.map(({ ruleId = '' }) => ruleId).filter((id) => !known.has(id)));
  return [...others].toSorted().map((id) => ({
    id,
    ...nameOf(id),
    shortDescription: { text: 'A directive that does not work.' },
    fullDescription: { text: 'A directive needs the id of a rule, a reason, and a finding in the next paragraph.' },
    help: { text: 'Name a rule and give a reason, or take the directive out.' },
  }));
}

function toResult(finding: ReportedFinding, check: NamedCheck): Result {
  const fixes = finding.fixes.flatMap((fix) => toSarifFix(fix, check));
  return {
    ruleId: finding.ruleId,
    level: toSarifLevel(finding.severity),
    message: { text: finding.message },
    locations: [toLocation(finding.span, check)],
    relatedLocations: relatedPlaces(finding, check).map(({ span, message, within }, id) => ({
      id,
      ...toLocation(span, within),
      message: { text: message },
    })),
    // GitHub tells findings apart by the first name, other programs look for a name of ours.
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'copydesk/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function toSarifFix(fix: Fix, check: NamedCheck): SarifFix[] {
  if (fix.kind !== 'draft') return [];
  const replacements = fix.edits.map(({ span, newText }) => ({
    deletedRegion: toRegion(span, check),
    insertedContent: { text: newText },
  }));
  const change = { artifactLocation: toArtifactLocation(check.fromRoot), replacements };
  return [{ description: { text: inEnglish(...fix.title) }, artifactChanges: [change] }];
}

function toLocation(span: Span, check: OtherDraft): Location {
  return {
    physicalLocation: {
      artifactLocation: toArtifactLocation(check.fromRoot),
      region: { ...toRegion(span, check), snippet: { text: check.text.slice(span.start, span.end) } },
    },
  };
}

function toRegion(span: Span, { lines }: Pick<OtherDraft, 'lines'>): Region {
  const { from, to } = endsOf(lines, span);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

// “../desk/a.draft”, “/home/a.draft”, “C:/a.draft”: not in the working folder.
const OUTSIDE = /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/;

// GitHub takes a relative address from the root of the repository.
function toArtifactLocation(path: string): ArtifactLocation {
  if (OUTSIDE.test(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function toSarifLevel(level: Level): Result.level {
  if (level === 'error' || level === 'warning') return level;
  return level === 'off' ? 'none' : 'note';
}
