// A goal is about the subject `noticeboard`: its figure, or the ratio of that to another subject's, is at most `atMost`.

const SUBJECT = 'noticeboard';

export function judge({ over, atMost }, medians) {
  const value = over === undefined ? medians[SUBJECT] : medians[SUBJECT] / medians[over];
  return { over, atMost, value, met: value <= atMost };
}

export function printCase({ name, title, unit, medians, goals }) {
  console.log(`\n${name}: ${title}`);
  for (const [label, figure] of Object.entries(medians)) {
    const ratio = medians[SUBJECT] / figure;
    const beside =
      label === SUBJECT || !Number.isFinite(ratio) ? '' : `  noticeboard is ${ratio.toFixed(2)} × this`;
    console.log(`  ${label.padEnd(34)}${rounded(figure).padStart(10)} ${unit}${beside}`);
  }
  for (const goal of goals) console.log(`  ${goal.met ? 'met   ' : 'MISSED'} ${inWords(goal, unit)}`);
}

/** @returns {number} how many goals were missed */
export function printVerdict(results) {
  const judged = results.flatMap(({ name, unit, goals }) => goals.map((goal) => ({ name, unit, goal })));
  const missed = judged.filter(({ goal }) => !goal.met);
  console.log(`\n${judged.length - missed.length} of ${judged.length} goals are met.`);
  for (const { name, unit, goal } of missed) console.log(`  missed: ${name}: ${inWords(goal, unit)}`);
  return missed.length;
}

function inWords({ over, atMost, value }, unit) {
  return over === undefined
    ? `${rounded(value)} ${unit}, at most ${atMost}`
    : `${value.toFixed(2)} × ${over}, at most ${atMost}`;
}

function rounded(figure) {
  return Number.isInteger(figure) || figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
}
