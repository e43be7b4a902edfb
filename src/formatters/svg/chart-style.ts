/** The style of the plots: drawn in the ink of the page around them, so that they are read in light, dark and print. */
export const CHART_STYLE = `
.chart text { fill: currentColor; }
.chart .faint { fill: none; stroke: currentColor; stroke-opacity: .3; }
.chart .whole { fill: none; stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 2; }
.chart .bar { fill: currentColor; fill-opacity: .75; }
`;
