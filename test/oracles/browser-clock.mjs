/**
 * What the clocks on a wall in a zone show by the browser's own data, without our code: "2016-05-02 01:15:36"; `undefined`
 * where it does not know the zone.
 */
export function browserClock(moment, timeZone) {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    return format.format(moment);
  } catch {
    return undefined;
  }
}
