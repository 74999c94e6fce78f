// What every page with Noticeboard loads: the elements' classes and all that they share. Nothing is registered here.
export { ArticleTeaser } from './article-teaser/article-teaser.js';
export { ContactCard } from './contact-card/contact-card.js';
export { DualClock } from './dual-clock/dual-clock.js';
export { IncidentCounter } from './incident-counter/incident-counter.js';
export { NewsList } from './news-list/news-list.js';

export { configure } from './configure.js';
export { define } from './define.js';
export { NoticeboardError, NoticeboardErrorEvent } from './data/errors.js';
export { MilestoneEvent } from './incident-counter/milestone-event.js';
export { followScriptTag } from './script-tag.js';
export { ClockSkewEvent } from './time/clock.js';
