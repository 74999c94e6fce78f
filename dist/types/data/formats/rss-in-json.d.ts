import { type Feed } from '../feed.js';
import { type Place } from '../site.js';
/** Reads RSS with JSON's brackets, http://scripting.com/stories/2012/09/10/rssInJsonForReal.html */
export declare function readRssInJson(place: Place): Feed;
