/** Sets a piece of text apart, in colour or not at all; the text itself stays as it is. Each severity is a paint. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly gutter: (text: string) => string;
}

const PLAIN = (text: string): string => text;

/** No colour at all. */
export const plainPaint: Paint = {
  error: PLAIN,
  warning: PLAIN,
  info: PLAIN,
  good: PLAIN,
  strong: PLAIN,
  gutter: PLAIN,
};

/** Colour by SGR escapes, from the 16 colours that every terminal theme makes readable. */
export const colorPaint: Paint = {
  error: sgr('1;31'),
  warning: sgr('1;33'),
  info: sgr('1;36'),
  good: sgr('1;32'),
  strong: sgr('1'),
  gutter: sgr('1;34'),
};

function sgr(code: string): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`);
}
