import { unattributedClaim } from '../../rules/attribution/unattributed-claim.ts';
import { RULES } from '../../rules/index.ts';
import { type EditorOptions, levelOf } from '../editor/editor-options.ts';

/**
 * The editor's settings with what was chosen from lists written into the rules that it holds for. What the settings say of
 * one rule itself counts before what they say of its group, and a rule that is off unless asked for stays so.
 */
export function withChosenRules(settings: unknown, options: EditorOptions): unknown {
  const said: Readonly<Record<string, unknown>> = { ...Object(settings) };
  const rules: Record<string, unknown> = { ...Object(said['rules']) };
  for (const { id, category, severity } of RULES) {
    const level = severity === 'off' ? undefined : levelOf(options, category);
    const strictness = id === unattributedClaim.id && options.strictness !== 'desk' ? options.strictness : undefined;
    const chosen = { ...(level && { level }), ...(strictness && { strictness }) };
    if (Object.keys(chosen).length > 0) rules[id] = { ...chosen, ...asOptions(rules[id]) };
  }
  return { ...said, rules };
}

/** A level alone is short for options with nothing but it. */
function asOptions(said: unknown): object {
  return typeof said === 'string' ? { level: said } : { ...Object(said) };
}
