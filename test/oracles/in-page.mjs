// Functions that run in the page: each stands alone, because its text alone goes there. A difference that the browser's own
// data make, older or newer than the oracle's, or of which it knows nothing, is no fault of ours: `theirs` has its zone.

export async function compareInstants({ zones }) {
  const { isTimeZone, offsetMinutes, wallTime, fromWallTime } = await import('/src/time/zones.ts');
  const { dayOf, timeOfDay } = await import('/src/time/dates.ts');
  const { browserClock } = await import('./browser-clock.mjs');
  const [differences, theirs] = [[], []];
  let checked = 0;
  for (const [zone, rows] of Object.entries(zones)) {
    for (const [seconds, local, offset] of rows) {
      const moment = seconds * 1000;
      const known = browserClock(moment, zone);
      if (known !== local) theirs.push(zone);
      if (known !== undefined && !isTimeZone(zone)) differences.push(`${zone}: it is not known`);
      if (known !== local || !isTimeZone(zone)) continue;
      checked += 1;
      const wall = wallTime(moment, zone);
      const shown = new Date(wall).toISOString().slice(0, 19).replace('T', ' ');
      const words = `${dayOf(moment, zone)} ${timeOfDay(moment, zone)}`;
      // An hour that comes twice is found as the first of the two.
      const back = fromWallTime(wall, zone);
      const found = back === moment || wallTime(back, zone) === wall;
      const right =
        shown === local && offsetMinutes(moment, zone) === offset && local.startsWith(words) && found;
      if (!right) differences.push(`${zone} ${seconds}: ${shown}, not ${local}`);
    }
  }
  return { checked, differences, theirs };
}

export async function comparePairs(pairs) {
  const { offsetMinutes } = await import('/src/time/zones.ts');
  const { dayOf, timeOfDay } = await import('/src/time/dates.ts');
  const { browserClock } = await import('./browser-clock.mjs');
  const [differences, theirs] = [[], []];
  let checked = 0;
  for (const { t, a, b, aDate, aTime, bDate, bTime, diffMin } of pairs) {
    const moment = t * 1000;
    const foreign = [
      [a, `${aDate} ${aTime}`],
      [b, `${bDate} ${bTime}`],
    ].filter(([zone, local]) => !browserClock(moment, zone)?.startsWith(local));
    theirs.push(...foreign.map(([zone]) => zone));
    if (foreign.length > 0) continue;
    checked += 1;
    const shown = [dayOf(moment, a), timeOfDay(moment, a), dayOf(moment, b), timeOfDay(moment, b)].join();
    const apart = offsetMinutes(moment, b) - offsetMinutes(moment, a);
    const wanted = [aDate, aTime, bDate, bTime].join();
    if (shown !== wanted || apart !== diffMin)
      differences.push(`${t} ${a} ${b}: ${shown} ${apart}, not ${wanted} ${diffMin}`);
  }
  return { checked, differences, theirs };
}

export async function compareDays(rows) {
  const { calendarDaysSince, spanInDays } = await import('/src/time/days.ts');
  const { browserClock } = await import('./browser-clock.mjs');
  const [differences, theirs] = [[], []];
  for (const { date, now, zone, localDate, days } of rows) {
    const moment = Date.parse(now);
    if (!browserClock(moment, zone)?.startsWith(localDate)) {
      theirs.push(zone);
      continue;
    }
    const counted = calendarDaysSince(date, moment, zone);
    const span = spanInDays(date, moment, { zone, inclusive: false });
    const right = counted === days && span.amounts[0].count === Math.abs(days) && span.ahead === days < 0;
    if (!right) differences.push(`${date} at ${now} in ${zone}: ${counted}, not ${days}`);
  }
  return { checked: rows.length - theirs.length, differences, theirs };
}

export async function comparePlurals({ locales }) {
  const { pluralForm } = await import('/src/language/numbers.ts');
  const differences = [];
  let checked = 0;
  for (const [locale, categories] of Object.entries(locales)) {
    const forms = Object.fromEntries(Object.keys(categories).map((category) => [category, category]));
    for (const [category, { integers = [] }] of Object.entries(categories)) {
      for (const count of integers) {
        checked += 1;
        const chosen = pluralForm({ other: 'other', ...forms }, count, locale);
        if (chosen !== category) differences.push(`${locale} ${count}: ${chosen}, not ${category}`);
      }
    }
  }
  return { checked, differences, theirs: [] };
}
