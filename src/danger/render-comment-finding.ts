import { codeSpan, escapeProse } from '../formatters/escape/markdown.ts';
import type { FormatterOptions } from '../formatters/formatter.ts';
import { renderFix, renderPlace } from '../formatters/markdown/render-finding.ts';
import type { Finding } from '../report/finding.ts';

/** A finding as the comment tells it: the fact, its cause, where the entry belongs, who asks for it, what to paste. */
export function renderCommentFinding(finding: Finding, options: FormatterOptions): string {
  const facts = [`cause: ${renderPlace(finding.location, options)}`];
  for (const { message, location } of finding.related) {
    facts.push(`${escapeProse(message)}: ${renderPlace(location, options)}`);
  }
  if (finding.expected !== undefined) facts.push(`expected: ${escapeProse(finding.expected)}`);
  if (finding.actual !== undefined) facts.push(`found: ${escapeProse(finding.actual)}`);
  if (finding.hint !== undefined) facts.push(`help: ${escapeProse(finding.hint)}`);
  if (finding.contract !== undefined)
    facts.push(`asked for by ${ruleOf(finding)} at ${renderPlace(finding.contract, options)}`);
  const lines = [`**${escapeProse(finding.message)}**`, '', ...facts.map((fact) => `- ${fact}`)];
  if (finding.fix !== undefined)
    lines.push('', '<details><summary>What to paste</summary>', '', renderFix(finding.fix), '', '</details>');
  return lines.join('\n');
}

function ruleOf({ rule, item }: Finding): string {
  return item === undefined ? `the rule ${codeSpan(rule)}` : `the item ${codeSpan(item)} (rule ${codeSpan(rule)})`;
}
