import { invalid, type Checked } from '../check.js';
import type { Contact } from '../contact.js';
import type { Place } from '../site.js';

export function readGovukContacts(place: Place): Checked<Contact> {
  throw invalid(place, place.path, 'not read yet');
}
