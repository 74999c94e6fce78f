import { invalid } from '../check.js';
import type { Feed } from '../feed.js';
import type { Place } from '../site.js';

export function readWordpress(place: Place): Feed {
  throw invalid(place, place.path, 'not read yet');
}
