const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const PARSED = 'bench-parsed';

/**
 * The longest task of a page's main thread while `act` runs, in ms of the thread's own time, from the end of the first
 * long parse of JSON on; of the task that parses what comes after that.
 */
export async function longestTask(visit, act) {
  await visit.page.evaluate(markParse, PARSED);
  const events = [];
  visit.session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await visit.session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const complete = new Promise((done) => visit.session.once('Tracing.tracingComplete', done));
  await visit.session.send('Tracing.end');
  await complete;
  const mark = events.find(({ name }) => name === PARSED);
  if (!mark) throw new Error('Nothing was parsed.');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid && ts + dur > mark.ts,
  );
  return Math.max(...tasks.map((task) => ownTime(task, mark.ts))) / 1_000;
}

function ownTime({ ts, dur, tdur }, from) {
  const counted = Math.min(1, (ts + dur - from) / dur);
  return (tdur ?? dur) * counted;
}

/** Runs in the page. */
function markParse(mark) {
  const { parse } = JSON;
  JSON.parse = (text, ...rest) => {
    const value = parse(text, ...rest);
    if (text.length > 100_000) performance.mark(mark);
    return value;
  };
}
