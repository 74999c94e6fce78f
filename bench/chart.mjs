// A picture of the results: a bar for every subject of a case, the longest as wide as the chart, and a line at the goal.

const WIDTH = 760;
const LEFT = 250;
const BAR = { height: 14, step: 20 };
// A figure stands in front of the line, with the background around its letters.
const STYLE = `text { font: 12px sans-serif; fill: #222; stroke: #fff; stroke-width: 4; paint-order: stroke } .title { font-weight: 600 } .bar { fill: #9aa5b1 }
  .own { fill: #1d70b8 } .goal { stroke: #b3261e; stroke-width: 2 } .back { fill: #fff }
  @media (prefers-color-scheme: dark) { text { fill: #eee; stroke: #1b1b1b } .back { fill: #1b1b1b } .own { fill: #6cb2f0 } }`;

/** @returns {string} SVG */
export function chart({ chromium, repetitions, cases }) {
  let top = 44;
  const drawn = cases.map((one) => {
    const part = drawCase(one, top);
    top += BAR.step * (Object.keys(one.medians).length + 1) + 14;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}"><style>${STYLE}</style>
<rect class="back" width="${WIDTH}" height="${top}"/>
<text x="10" y="22">Medians of ${repetitions}, ${escaped(chromium)}. Shorter is better; the line is the goal.</text>
${drawn.join('\n')}
</svg>
`;
}

function drawCase({ name, title, unit, medians, goals }, top) {
  const limits = goals.map(({ over, atMost }) => (over === undefined ? atMost : atMost * medians[over]));
  const longest = Math.max(...Object.values(medians), ...limits) || 1;
  const width = (figure) => Math.min(1, figure / longest) * (WIDTH - LEFT - 110);
  const rows = Object.entries(medians).map(([label, figure], index) => {
    const y = top + BAR.step * (index + 1);
    const style = label === 'noticeboard' ? 'bar own' : 'bar';
    const end = (LEFT + width(figure) + 6).toFixed(1);
    return {
      bar: `<rect class="${style}" x="${LEFT}" y="${y}" width="${width(figure).toFixed(1)}" height="${BAR.height}"/>`,
      words: `<text x="10" y="${y + 11}">${escaped(label)}</text>
<text x="${end}" y="${y + 11}">${Number(figure.toPrecision(3))} ${escaped(unit)}</text>`,
    };
  });
  const goal = (LEFT + width(Math.min(...limits))).toFixed(1);
  const end = top + BAR.step * (rows.length + 1) - 3;
  return `<text class="title" x="10" y="${top + 11}">${escaped(`${name}: ${title}`)}</text>
${rows.map(({ bar }) => bar).join('\n')}
<line class="goal" x1="${goal}" x2="${goal}" y1="${top + BAR.step - 3}" y2="${end}"/>
${rows.map(({ words }) => words).join('\n')}`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
