import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { State } from '../data/state.js';
import { fill } from '../language/fill.js';
import { pageClock } from '../time/clock.js';
import { dayOf, formatTime } from '../time/dates.js';
import { hasFallback } from './children.js';
import type { ContextController } from './context-controller.js';
import { placeOf } from './place.js';
import type { View } from './view.js';
import { warn } from './warnings.js';

/** What an element has to draw its state with. */
export interface Drawing<Model> {
  readonly host: LitElement;
  readonly context: ContextController;
  /** What draws the model, as soon as it is there. */
  readonly view: View<Model> | undefined;
  /** Lines of text that the content will fill. */
  readonly lines: number;
}

export type Drawn = TemplateResult | Node | typeof nothing | Drawn[];

/** Each of the five states. Whatever goes wrong in drawing, a reader gets the fallback, and the author hears of it. */
export function drawnState<Model>(state: State<Model>, drawing: Drawing<Model>): Drawn {
  const { host, context } = drawing;
  try {
    return draw(state, drawing);
  } catch (error) {
    warn(host, `The content could not be drawn: ${String(error)}`);
    return fallback(host, context);
  }
}

function draw<Model>(state: State<Model>, drawing: Drawing<Model>): Drawn {
  const { host, context, view, lines } = drawing;
  switch (state.kind) {
    case 'loading':
      // A word before that would but flicker: what the attributes say is drawn as soon as the view is there.
      return placeOf(host, lines, view ? context.messages.loading : '');
    case 'error':
      return fallback(host, context);
    // A list in both cases, so that the content stays as it is, and keeps the focus, when the line comes and goes.
    case 'ready':
      return [content(state.model, drawing)];
    case 'stale':
      return [
        content(state.model, drawing),
        html`<p part="status" role="status">${staleLine(state.readAt, context)}</p>`,
      ];
  }
}

function fallback(host: LitElement, { messages }: ContextController): TemplateResult {
  const line = html`<p part="status" role="status">${messages.unavailable}</p>`;
  return html`<slot></slot>${hasFallback(host) ? nothing : line}`;
}

function content<Model>(model: Model, { view, context }: Drawing<Model>): Drawn {
  if (!view?.isEmpty(model)) return view?.draw(model) ?? nothing;
  const line = html`<slot name="empty"><p part="status">${view.emptyLine(context.messages)}</p></slot>`;
  return view.drawEmpty?.(model, line) ?? line;
}

function staleLine(readAt: number, context: ContextController): unknown {
  const { localeOfWords: locale, zone, hourCycle, messages } = context;
  const sameDay = dayOf(readAt, zone) === dayOf(pageClock.now(), zone);
  const time = formatTime(readAt, { locale, zone, hourCycle, day: sameDay ? undefined : 'short' });
  const datetime = new Date(readAt).toISOString();
  return fill(messages.stale, { time: html`<time datetime=${datetime}>${time}</time>` });
}
