import type { RebootNeed, RebootReason } from '../report/reboot-need.ts';

/** How a formatter writes a name or a path. */
type Show = (text: string) => string;

/** One line on one profile of the reboot test: whether it is needed, and why or why not. */
export function describeReboot(need: RebootNeed, show: Show): string {
  const name = show(need.profile);
  if (!need.needed) return `${name} is not needed: nothing that it watches changed`;
  const reasons = need.because.map((reason) => describeReason(reason, show));
  if (need.more > 0) reasons.push(`${need.more} more`);
  return `${name} is needed: ${reasons.join(', ')}`;
}

function describeReason(reason: RebootReason, show: Show): string {
  switch (reason.kind) {
    case 'path':
      return `${show(reason.path)} changed`;
    case 'subject':
      return `${show(reason.label)} changed in ${show(reason.collection)}`;
    case 'unreadable':
      return `${show(reason.collection)} cannot be read`;
  }
}
