import { type Feed } from '../feed.js';
import type { Place } from '../site.js';
/** Reads content items of GOV.UK, https://docs.publishing.service.gov.uk/content-schemas.html: one, or a list of them. */
export declare function readGovukNews(place: Place): Feed;
