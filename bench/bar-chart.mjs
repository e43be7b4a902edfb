// Draws horizontal bars as SVG: in the ink of the page around it, light or dark, every kind with a pattern of its own and
// every bar with its number, so that nothing is said by colour alone.
const [LABELS, BARS, TEXTS, ROW, TOP] = [250, 390, 220, 30, 64];
const WIDTH = LABELS + BARS + TEXTS;

/** Bars `{ name, value, text, kind }` with the pattern of their kind; `kinds` maps a kind to its words in the legend. */
export function barChart({ title, description, bars, kinds }) {
  const longest = Math.max(...bars.map(({ value }) => value));
  const height = TOP + bars.length * ROW + 12;
  const rows = bars.map(({ name, value, text, kind }, index) => {
    const y = TOP + index * ROW;
    const width = Math.max(2, (value / longest) * BARS).toFixed(1);
    return `<text x="${LABELS - 10}" y="${y + 17}" text-anchor="end"${kind === 'ours' ? ' font-weight="700"' : ''}>${escapeText(name)}</text>
<rect class="bar ${kind}" x="${LABELS}" y="${y + 3}" width="${width}" height="20" />
<text x="${(LABELS + Number(width) + 8).toFixed(1)}" y="${y + 17}">${escapeText(text)}</text>`;
  });
  let x = 0;
  const legend = Object.entries(kinds).map(([kind, words]) => {
    const entry = `<rect class="bar ${kind}" x="${x + 0.5}" y="38" width="26" height="13" /><text x="${x + 34}" y="49" font-size="12">${escapeText(words)}</text>`;
    x += 54 + words.length * 6.4;
    return entry;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH + 40}" height="${height}" viewBox="-20 0 ${WIDTH + 40} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escapeText(title)}</title>
<desc id="description">${escapeText(description)}</desc>
<style>
svg { background: #ffffff; color: #1c2128; font: 13px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { background: #0d1117; color: #e6edf3; } }
text { fill: currentColor; }
.bar { stroke: currentColor; stroke-width: 1; }
.bare { fill: none; stroke-dasharray: 3 2; }
.ours { fill: currentColor; }
.gate { fill: url(#hatched); }
.peer { fill: none; }
.axis { stroke: currentColor; stroke-opacity: .4; }
</style>
<pattern id="hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="currentColor" stroke-width="3" /></pattern>
<text x="0" y="22" font-weight="700" font-size="15">${escapeText(title)}</text>
${legend.join('\n')}
<path class="axis" d="M${LABELS} ${TOP - 4}V${height - 10}" />
${rows.join('\n')}
</svg>
`;
}

function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
