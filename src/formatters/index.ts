import type { Formatter, FormatterId } from './formatter.ts';

const LOADERS: Readonly<Record<FormatterId, () => Promise<Formatter>>> = {
  agent: async () => (await import('./agent.ts')).agentFormatter,
  'drift-gate': async () => (await import('./drift-gate.ts')).driftGateFormatter,
  github: async () => (await import('./github.ts')).githubFormatter,
  html: async () => (await import('./html.ts')).htmlFormatter,
  json: async () => (await import('./json.ts')).jsonFormatter,
  junit: async () => (await import('./junit.ts')).junitFormatter,
  markdown: async () => (await import('./markdown.ts')).markdownFormatter,
  sarif: async () => (await import('./sarif.ts')).sarifFormatter,
  svg: async () => (await import('./svg.ts')).svgFormatter,
  text: async () => (await import('./text.ts')).textFormatter,
};

/** The ids of all formatters, sorted. */
export const formatterIds: readonly FormatterId[] = [
  'agent',
  'drift-gate',
  'github',
  'html',
  'json',
  'junit',
  'markdown',
  'sarif',
  'svg',
  'text',
];

/** True for the id of a formatter. */
export function isFormatterId(text: string): text is FormatterId {
  return Object.hasOwn(LOADERS, text);
}

/** The formatter with this id; only its own module is loaded, so that a run pays for no other. */
export function loadFormatter(id: FormatterId): Promise<Formatter> {
  return LOADERS[id]();
}
