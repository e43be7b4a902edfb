import { displayWidth } from '../display-width.ts';
import { type Html, html } from '../escape/html.ts';
import { showInvisible } from '../escape/invisible.ts';

/** One bar: its solid length, the length of the dashed frame around it where that is longer, and what stands behind it. */
export interface Bar {
  /** In front of the bar; empty where the row has one bar only. */
  readonly name: string;
  readonly solid: number;
  readonly whole: number;
  readonly text: string;
}

/** The bars of one thing. */
export interface BarRow {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** A plot with its place in a picture, in user units. */
export interface Chart {
  readonly body: Html;
  readonly height: number;
}

/** Width of every plot, in user units. */
export const CHART_WIDTH = 820;

const BAR = 16;
const ROW_GAP = 12;
const TOP = 34;
const TITLES = 210;
const NAMES = 70;
const TEXTS = 260;
const LONGEST_TITLE = 30;
const LONGEST_NAME = 9;
const LONGEST_TEXT = 38;

/** Horizontal bars below a heading, every one with its number in words: nothing is said by colour or length alone. */
export function barChart(heading: string, rows: readonly BarRow[], top = 0): Chart {
  const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ whole, solid }) => Math.max(whole, solid))));
  const scale = (CHART_WIDTH - TITLES - NAMES - TEXTS) / most;
  let y = top + TOP;
  const drawn = rows.map((row) => {
    const start = y;
    y += Math.max(1, row.bars.length) * (BAR + 4) + ROW_GAP;
    return drawRow(row, start, scale);
  });
  const axis = TITLES + NAMES;
  return {
    body: html`<text x="0" y="${top + 16}" font-weight="700" font-size="15">${cut(heading, 90)}</text>
<path class="faint" d="M${axis} ${top + TOP - 6}V${y - ROW_GAP + 2}" />
${drawn}`,
    height: y - top,
  };
}

function drawRow({ title, bars }: BarRow, y: number, scale: number): Html {
  return html`<text x="0" y="${y + 13}" font-weight="600">${cut(title, LONGEST_TITLE)}</text>
${bars.map((bar, index) => drawBar(bar, y + index * (BAR + 4), scale))}`;
}

function drawBar({ name, solid, whole, text }: Bar, y: number, scale: number): Html {
  const x = TITLES + NAMES;
  const [inner, outer] = [solid * scale, Math.max(whole, solid) * scale];
  const frame =
    whole > solid
      ? html`<rect class="whole" x="${x}" y="${y + 0.5}" width="${outer.toFixed(1)}" height="${BAR - 1}" />`
      : '';
  return html`<text x="${x - 8}" y="${y + 13}" text-anchor="end">${cut(name, LONGEST_NAME)}</text><rect class="bar" x="${x}" y="${y}" width="${inner.toFixed(1)}" height="${BAR}" />${frame}<text x="${(x + outer + 8).toFixed(1)}" y="${y + 13}">${cut(text, LONGEST_TEXT)}</text>
`;
}

/** At most so many columns of a text, in one line. */
function cut(text: string, columns: number): string {
  const shown = showInvisible(text);
  if (displayWidth(shown) <= columns) return shown;
  let width = 1;
  let kept = '';
  for (const character of shown) {
    width += displayWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}
