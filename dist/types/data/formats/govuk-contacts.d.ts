import { type Checked } from '../check.js';
import { type Contact } from '../contact.js';
import { type Place } from '../site.js';
/**
 * Reads contacts of GOV.UK, https://docs.publishing.service.gov.uk/content-schemas.html: contact pages, content blocks,
 * and the contacts that worldwide offices and organisations link to.
 */
export declare function readGovukContacts(place: Place): Checked<Contact>;
