import { canonicalLocale } from '../language/locale.js';
import { isoDate } from '../safe/dates.js';
import { safeLink } from '../safe/links.js';
import { isTimeZone } from '../time/zones.js';

/** What an attribute takes. A value that breaks the rule is ignored, and the author told. */
export interface AttributeRule {
  accepts(value: string): boolean;
  /** What to write instead, as the end of "it takes …". */
  readonly takes: string;
}

/** What the author is told of a value that breaks a rule. */
export function ignored(name: string, value: string, { takes }: AttributeRule): string {
  return `${name}="${value}" is ignored: it takes ${takes}.`;
}

export function oneOf(...values: string[]): AttributeRule {
  return { accepts: (value) => values.includes(value), takes: values.filter(Boolean).join(', ') };
}

export function wholeNumber(from: number, to = Infinity): AttributeRule {
  return {
    accepts: (value) => /^\s*\d+\s*$/.test(value) && Number(value) >= from && Number(value) <= to,
    takes: to === Infinity ? `a whole number, ${from} or more` : `a whole number from ${from} to ${to}`,
  };
}

export function either(...rules: AttributeRule[]): AttributeRule {
  return {
    accepts: (value) => rules.some((rule) => rule.accepts(value)),
    takes: rules.map(({ takes }) => takes).join(', or '),
  };
}

export const dateRule: AttributeRule = {
  accepts: (value) => isoDate(value) !== undefined,
  takes: 'a date that exists (2018-03-04), or a date and time (2018-03-04T09:00:00Z)',
};

export const linkRule: AttributeRule = {
  accepts: (value) => safeLink(value, document.baseURI) !== undefined,
  takes: 'an address with http:, https:, mailto: or tel:, or a relative one',
};

export const dateStyleRule: AttributeRule = oneOf('full', 'long', 'medium', 'short', 'none');

export const timeZoneRule: AttributeRule = {
  accepts: isTimeZone,
  takes: 'a time zone such as Europe/London',
};

export const languageRule: AttributeRule = {
  accepts: (value) => canonicalLocale(value) !== undefined,
  takes: 'a language tag such as en-GB',
};

export const hourCycleRule: AttributeRule = oneOf('h11', 'h12', 'h23', 'h24');

export const fieldsRule: AttributeRule = {
  accepts: (value) => /^(?:[;\s]*[a-z]\w*\s*:\s*[^;\s][^;]*(?:;|$))+[;\s]*$/i.test(value),
  takes: 'a list such as title: headline.text; url: href',
};
