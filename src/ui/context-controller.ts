import type { LitElement, ReactiveController } from 'lit';
import type { SiteDocument } from '../data/site.js';
import { LanguageController } from '../language/language-controller.js';
import type { Messages } from '../language/messages.js';
import { nearestAttribute, watchAncestors } from '../language/nearest.js';
import type { HourCycle } from '../time/dates.js';
import { isTimeZone, readerTimeZone } from '../time/zones.js';
import { hourCycleRule, ignored, timeZoneRule, type AttributeRule } from './attribute-rules.js';
import { warn } from './warnings.js';

const HOUR_CYCLES: Readonly<Record<string, HourCycle>> = { h11: 'h11', h12: 'h12', h23: 'h23', h24: 'h23' };

/** Knows what an element takes from the page and the document around it, and draws it again when that changes. */
export class ContextController implements ReactiveController {
  readonly #host: LitElement;
  readonly #language: LanguageController;
  #site: SiteDocument | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#language = new LanguageController(host);
    host.addController(this);
  }

  /** Language tag (BCP 47): the nearest `lang`, else the document's, else the reader's. */
  get locale(): string {
    return this.#language.locale;
  }

  get messages(): Messages {
    return this.#language.messages;
  }

  /** The zone of dates with a time: the nearest `time-zone`, else the document's, else the reader's. */
  get zone(): string {
    return this.givenZone ?? readerTimeZone();
  }

  /** The same where there is one that does not depend on the reader. */
  get givenZone(): string | undefined {
    return this.#nearestZone ?? this.#documentZone;
  }

  /** The nearest `hour-cycle`; nobody is shown 24:00, so `h24` is taken for `h23`. */
  get hourCycle(): HourCycle | undefined {
    return HOUR_CYCLES[this.#nearest('hour-cycle', hourCycleRule) ?? ''];
  }

  /** Resolves when what a document holds can be drawn in its language; `undefined` where it can be now. */
  ready(site: SiteDocument | undefined): Promise<void> | undefined {
    return this.#language.ready(site?.language);
  }

  /** Takes the zone and the language that a document names. */
  readFrom(site: SiteDocument): void {
    this.#site = site;
    this.#language.ofData = site.language;
  }

  hostConnected(): void {
    this.#unwatch = watchAncestors(this.#host, () => this.#host.requestUpdate());
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  get #nearestZone(): string | undefined {
    return this.#nearest('time-zone', timeZoneRule);
  }

  #nearest(name: string, rule: AttributeRule): string | undefined {
    return nearestAttribute(this.#host, name, (value, bearer) => {
      if (rule.accepts(value)) return true;
      warn(bearer, ignored(name, value, rule));
      return false;
    });
  }

  get #documentZone(): string | undefined {
    const { timeZone, url } = this.#site ?? {};
    if (timeZone === undefined || isTimeZone(timeZone)) return timeZone;
    warn(this.#host, `timeZone "${timeZone}" in ${url} is ignored: the browser knows no such zone.`);
    return undefined;
  }
}
