import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import frontPage from './front-page/index.html?raw';
import frontPageStyle from './front-page/front-page.css?raw';
import footerStyle from './pages/footer.css?raw';
import newsroomStyle from './pages/newsroom.css?raw';
import readingRoomStyle from './pages/reading-room.css?raw';
import sidebarStyle from './pages/sidebar.css?raw';
import { directionOf } from '../src/data/language-choice.js';
import { ARABIC, JAPANESE, NEWSROOM, SITE } from './support/addresses.js';
import { overChosen } from './support/network.js';
import { reaches } from './support/states.js';

export default {
  title: 'Pages',
  tags: ['!autodocs'], // the page's style would be that of the documentation, too
  parameters: { layout: 'fullscreen' },
} satisfies Meta;

const FOLDER = SITE.replace(/[^/]*$/, '');

/** All five elements on the page of an invented institution, which has a style of its own. */
export const FrontPage: StoryObj = {
  name: 'Front page',
  parameters: { layout: 'none' }, // the page has margins of its own
  render: () => page(frontPageStyle, html`${contentOfPage()}`),
  play: reaches('ready'),
};

/** An observatory's newsroom: releases, the story behind one of them, and whom to ask. */
export const Newsroom: StoryObj = {
  render: () => {
    const src = overChosen(NEWSROOM);
    return page(
      newsroomStyle,
      html`
        <div class="newsroom">
          <header class="masthead">
            <h1>Halden Observatory<br />Newsroom</h1>
            <dual-clock src=${src} date-style="full" show-offset></dual-clock>
          </header>
          <main>
            <article-teaser class="lead" src=${src}></article-teaser>
            <div class="side">
              <contact-card src=${src} vcard></contact-card>
              <incident-counter src=${src} layout="figure"></incident-counter>
            </div>
            <news-list src=${src} heading="Releases" more-label="All releases"></news-list>
          </main>
        </div>
      `,
    );
  },
  play: reaches('ready'),
};

/** A column of 240 px beside a text. */
export const Sidebar: StoryObj = {
  render: () => {
    const src = overChosen(SITE);
    return page(
      sidebarStyle,
      html`
        <div class="with-sidebar">
          <main>
            <h1>How the river was measured</h1>
            <p>
              Twice a day a lock-keeper walked to a painted board in the water, read off a number and wrote it
              down with the hour. The books of sixty-one of them have come down to us, and agree to the width
              of a thumb.
            </p>
            <p>
              Where they do not agree, it becomes interesting. In one wet November two keepers differ by a
              foot for nine days: one of them had moved his board, and was too proud to mention it.
            </p>
          </main>
          <aside aria-label="The Institute">
            <dual-clock src=${src}></dual-clock>
            <incident-counter src=${src} layout="figure"></incident-counter>
            <news-list src=${src} limit="3" excerpt="2"></news-list>
            <article-teaser src=${src} paragraphs="1"></article-teaser>
            <contact-card src=${src}></contact-card>
          </aside>
        </div>
      `,
    );
  },
  play: reaches('ready'),
};

/** A footer that is dark on a light page too: `color-scheme: dark` is all that it takes. */
export const DarkFooter: StoryObj = {
  render: () => {
    const src = overChosen(SITE);
    return page(
      footerStyle,
      html`
        <main class="before-footer">
          <h1>Your visit</h1>
          <p>Anyone may come in and read. A ticket costs nothing and is written out at the door.</p>
        </main>
        <footer class="dark-footer">
          <div class="columns">
            <contact-card src=${src} item="enquiries"></contact-card>
            <div class="column">
              <contact-card src=${src} item="press"></contact-card>
              <dual-clock src=${src}></dual-clock>
            </div>
            <news-list src=${src} limit="3" excerpt="none" heading="Latest messages"></news-list>
          </div>
          <small>The Marren Institute, 12 Gauge Street, Upper Marren</small>
        </footer>
      `,
    );
  },
  play: reaches('ready'),
};

/** Right to left, with numbers and addresses that keep their own direction. */
export const ArabicPage: StoryObj = {
  render: () => readingRoom('ar', ARABIC, 'معهد مارن: مكتبة للأنهار'),
  play: reaches('ready'),
};

export const JapanesePage: StoryObj = {
  render: () => readingRoom('ja', JAPANESE, 'マレン河川図書館'),
  play: reaches('ready'),
};

function readingRoom(language: string, address: string, title: string): TemplateResult {
  const src = overChosen(address);
  return page(
    readingRoomStyle,
    html`
      <div class="reading-room" lang=${language} dir=${directionOf(language)}>
        <header>
          <h1>${title}</h1>
          <dual-clock src=${src}></dual-clock>
        </header>
        <main>
          <incident-counter src=${src}></incident-counter>
          <news-list src=${src}></news-list>
          <contact-card src=${src} vcard></contact-card>
          <article-teaser src=${src}></article-teaser>
        </main>
      </div>
    `,
  );
}

/** A page's style is for the whole document, as on a site. */
function page(style: string, content: TemplateResult): TemplateResult {
  return html`<style>
      ${style}</style
    >${content}`;
}

/** What the page's file has in its body, with addresses that hold outside its folder. */
function contentOfPage(): Element[] {
  const { body } = new DOMParser().parseFromString(frontPage, 'text/html');
  for (const name of ['src', 'href']) {
    for (const element of body.querySelectorAll(`[${name}]:not([href^="#"])`)) {
      element.setAttribute(name, FOLDER + element.getAttribute(name));
    }
  }
  for (const element of body.querySelectorAll('*')) {
    if (customElements.get(element.localName)) element.setAttribute('src', overChosen(SITE));
  }
  return [...body.children];
}
