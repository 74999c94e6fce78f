// The entry for npm users: importing it registers the five.
export { ArticleTeaser } from './article-teaser/article-teaser.define.js';
export { ContactCard } from './contact-card/contact-card.define.js';
export { DualClock } from './dual-clock/dual-clock.define.js';
export { IncidentCounter } from './incident-counter/incident-counter.define.js';
export { NewsList } from './news-list/news-list.define.js';

export {
  configure,
  type Configuration,
  type MessageOverrides,
  type Messages,
  type Now,
  type Transform,
  type XmlElement,
} from './configure.js';
export { NoticeboardError, NoticeboardErrorEvent, type NoticeboardErrorCode } from './data/errors.js';
export { MilestoneEvent } from './incident-counter/milestone-event.js';
export { ClockSkewEvent } from './time/clock.js';
export type { StateName } from './data/state.js';
