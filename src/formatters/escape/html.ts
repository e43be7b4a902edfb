import { showInvisible } from './invisible.ts';

/** A piece of HTML whose every text has been escaped: made by `html`, or directly from a constant of this program. */
export class Html {
  readonly #markup: string;

  constructor(strings: readonly string[], values: readonly HtmlValue[]) {
    this.#markup = strings.map((string, index) => string + markupOf(values[index])).join('');
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text and numbers are escaped, pieces of HTML are not, lists are joined, undefined is nothing. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** HTML by a tagged template; every text put into it is escaped for content and for double-quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings, values);
}

/** Text for HTML content and for quoted attributes alike; invisible characters are shown as visible escapes. */
export function escapeHtml(text: string): string {
  return showInvisible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(markupOf).join('');
  return escapeHtml(String(value));
}
