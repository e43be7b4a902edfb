/** One bar. The label is already escaped. */
export interface Bar {
  readonly label: string;
  readonly startMs: number;
  readonly durationMs: number;
  readonly colour: 'good' | 'bad' | 'odd' | 'none';
}

const width = 960;
const rowHeight = 22;
const top = 56;
const side = 16;

const style = [
  'svg{background:#fff;color:#1f2328;font:12px system-ui,sans-serif}text{fill:currentColor}',
  '.good{fill:#2da44e}.bad{fill:#cf222e}.odd{fill:#8250df}.none{fill:#8c959f}.grid{stroke:#d0d7de}',
  '@media (prefers-color-scheme:dark){svg{background:#0d1117;color:#e6edf3}.grid{stroke:#30363d}',
  '.good{fill:#3fb950}.bad{fill:#f85149}.odd{fill:#a371f7}}',
].join('');

/** Bars over time as an SVG that needs no script, no font and no network. `title` is already escaped. */
export function barChart(title: string, bars: readonly Bar[], endMs: number): string {
  const scale = (width - 2 * side) / Math.max(1, endMs);
  const height = top + bars.length * rowHeight + side;
  const x = (ms: number): string => (side + ms * scale).toFixed(1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`,
    `<title>${title}</title><style>${style}</style>`,
    `<text x="${side}" y="22" font-size="15" font-weight="600">${title}</text>`,
    ...ticks(endMs).flatMap((ms) => [
      `<line class="grid" x1="${x(ms)}" x2="${x(ms)}" y1="${top - 10}" y2="${height - side}"/>`,
      `<text x="${x(ms)}" y="${top - 14}" text-anchor="${ms === 0 ? 'start' : 'middle'}">${ms / 1000} s</text>`,
    ]),
    ...bars.map((bar, row) => barRow(bar, top + row * rowHeight, x, scale)),
    '</svg>',
    '',
  ].join('\n');
}

function barRow(bar: Bar, y: number, x: (ms: number) => string, scale: number): string {
  const long = Math.max(1, bar.durationMs * scale);
  const endsMs = bar.startMs + bar.durationMs;
  const late = Number(x(endsMs)) > width * 0.6;
  const place = late
    ? `x="${(Number(x(bar.startMs)) - 6).toFixed(1)}" text-anchor="end"`
    : `x="${(Number(x(endsMs)) + 6).toFixed(1)}"`;
  const inside = late && bar.startMs * scale < width * 0.35 ? `x="${(Number(x(bar.startMs)) + 6).toFixed(1)}"` : place;
  return `<rect class="${bar.colour}" x="${x(bar.startMs)}" y="${y}" width="${long.toFixed(1)}" height="14" rx="2"/><text ${inside} y="${y + 11}">${bar.label}</text>`;
}

/** Round moments from 0 to the end, at most about eight. */
export function ticks(endMs: number): number[] {
  const wanted = endMs / 8;
  const step =
    [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200].map((s) => s * 1000).find((s) => s >= wanted) ??
    14_400_000;
  const all: number[] = [];
  for (let at = 0; at <= endMs; at += step) all.push(at);
  return all;
}
