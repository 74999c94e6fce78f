import type { Messages } from './messages.js';

export const de: Messages = {
  loading: 'Wird geladen …',
  unavailable: 'Diese Angaben können im Moment nicht angezeigt werden.',
  stale: 'Konnte nicht aktualisiert werden. Zuletzt gelesen: {time}.',
  noMessages: 'Keine Meldungen',
  noArticle: 'Kein Artikel',
  noContact: 'Keine Kontaktdaten',
  noIncident: 'Nichts zu zählen',
  noClock: 'Keine Städte',
  allMessages: 'Alle Meldungen',
  readOn: 'Weiterlesen',
  telephone: 'Telefon',
  email: 'E-Mail',
  address: 'Anschrift',
  openingHours: 'Öffnungszeiten',
  website: 'Website',
  saveContact: 'Kontakt speichern',
  daysSince: { one: '{days} vergangen seit: {event}', other: '{days} vergangen seit: {event}' },
  daysUntil: { other: 'Noch {days} bis: {event}' },
  daysSinceDate: {
    one: '{days} ist seit dem {date} vergangen',
    other: '{days} sind seit dem {date} vergangen',
  },
  daysUntilDate: { other: 'Noch {days} bis zum {date}' },
  offset: '{hours} Std.',
};
