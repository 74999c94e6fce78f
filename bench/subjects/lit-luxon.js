// The five elements as one writes them with lit and luxon, without giving their cost a thought.
import { css, html, LitElement, nothing } from 'lit';
import { DateTime, Interval } from 'luxon';

const { src } = document.querySelector('script[type=module]').dataset;
const site = fetch(src).then((response) => response.json());

class Widget extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `;
  static properties = { item: {}, site: { state: true } };

  async connectedCallback() {
    super.connectedCallback();
    this.site = await site;
  }

  render() {
    return this.site ? this.draw(this.site) : nothing;
  }

  updated() {
    this.drawn = Boolean(this.site);
  }

  choose(entries) {
    return entries.find(({ id }) => id === this.item) ?? entries[0];
  }
}

class DualClock extends Widget {
  connectedCallback() {
    void super.connectedCallback();
    this.timer = setInterval(() => this.requestUpdate(), 1_000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  draw({ clock, timeZone }) {
    const now = DateTime.now().setLocale('en-GB');
    return html`<p>
        <time datetime=${now.toISODate()}>${now.setZone(timeZone).toLocaleString(DateTime.DATE_FULL)}</time>
      </p>
      <ul>
        ${clock.cities.map(({ label, timeZone: zone }) => {
          const there = now.setZone(zone);
          return html`<li>
            <span>${label}</span>
            <time datetime=${there.toFormat('HH:mm')}>${there.toLocaleString(DateTime.TIME_SIMPLE)}</time>
          </li>`;
        })}
      </ul>`;
  }
}

class IncidentCounter extends Widget {
  draw({ incidents, timeZone }) {
    const { since, event, note, url } = this.choose(incidents);
    const start = DateTime.fromISO(since, { zone: timeZone });
    const days = Math.floor(Interval.fromDateTimes(start, DateTime.now()).length('days'));
    const count = new Intl.NumberFormat('en-GB').format(days);
    return html`<p>
        <span>${count}</span> days have passed since ${url ? html`<a href=${url}>${event}</a>` : event}
      </p>
      ${note ? html`<p>${note}</p>` : nothing}`;
  }
}

class ContactCard extends Widget {
  draw({ contacts }) {
    const { name, telephone, email, address, url } = this.choose(contacts);
    return html`<h2>${name}</h2>
      <dl>
        <div>
          <dt>Telephone</dt>
          <dd><a href=${`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>${telephone}</a></dd>
        </div>
        <div>
          <dt>E-mail</dt>
          <dd><a href=${`mailto:${email}`}>${email}</a></dd>
        </div>
        ${
          address
            ? html`<div>
                <dt>Address</dt>
                <dd>${address}</dd>
              </div>`
            : nothing
        }
        ${
          url
            ? html`<div>
                <dt>Website</dt>
                <dd><a href=${url}>${url}</a></dd>
              </div>`
            : nothing
        }
      </dl>`;
  }
}

const dateOf = (written) => DateTime.fromISO(written).setLocale('en-GB').toLocaleString(DateTime.DATE_MED);

class NewsList extends Widget {
  draw({ news }) {
    return html`<h2>${news.title}</h2>
      <ul>
        ${news.items.map(
          ({ url, title, summary, date_published: date }) =>
            html`<li>
              <p><time datetime=${date}>${dateOf(date)}</time></p>
              <h3><a href=${url}>${title}</a></h3>
              <p>${summary}</p>
            </li>`,
        )}
      </ul>`;
  }
}

class ArticleTeaser extends Widget {
  draw({ articles }) {
    const { section, url, title, date_published: date, content_text: text } = this.choose(articles);
    return html`<h2>${section}</h2>
      <h3><a href=${url}>${title}</a></h3>
      <p><time datetime=${date}>${dateOf(date)}</time></p>
      ${text
        .split('\n\n')
        .slice(0, 3)
        .map((words) => html`<p>${words}</p>`)}
      <p><a href=${url}>Read on</a></p>`;
  }
}

customElements.define('dual-clock', DualClock);
customElements.define('incident-counter', IncidentCounter);
customElements.define('contact-card', ContactCard);
customElements.define('news-list', NewsList);
customElements.define('article-teaser', ArticleTeaser);
