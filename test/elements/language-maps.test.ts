import { expect } from 'chai';
import { prepare } from '../support/answers.js';
import { stopClockAt } from '../support/clock.js';
import { eventually, event, mount, place, type ElementTag } from '../support/mount.js';
import { part, parts, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const site = {
  language: 'en',
  clock: { cities: [{ label: { en: 'Moscow', ru: 'Москва' }, timeZone: 'Europe/Moscow' }] },
  incidents: [
    {
      since: '2018-03-04',
      event: { en: 'the flood', ar: 'الفيضان' },
      note: { en: 'Counted daily.', ru: 'Считается ежедневно.' },
    },
  ],
  contacts: [
    {
      name: { en: 'Consul', he: 'קונסול' },
      telephone: { label: { en: 'Day', he: 'יום' }, value: '+44 20 7946 0000' },
      address: { en: '1 Long Street', he: 'רחוב ארוך 1' },
      openingHours: [{ en: 'Every day', he: 'כל יום' }],
    },
  ],
  news: {
    title: { en: 'News', ja: 'お知らせ' },
    items: [
      { title: { en: 'Closed', ja: '休館' }, summary: { en: 'On Monday.', ja: '月曜日。' }, url: '/1' },
    ],
  },
  articles: [
    {
      title: { en: 'A talk', fa: 'گفتگو' },
      section: { en: 'Talks', fa: 'گفتگوها' },
      content_html: { en: '<p>One.</p><p>Two.</p>', fa: '<p>یک.</p><p>دو.</p>' },
      url: '/2',
    },
  ],
};

async function shown<Tag extends ElementTag>(tag: Tag, lang: string): Promise<HTMLElementTagNameMap[Tag]> {
  const element = place(tag, `<div lang="${lang}"><${tag}></${tag}></div>`);
  element.data = site;
  await event(element, 'load');
  return element;
}

/** What of a part is marked as being in a language: `[lang, dir, text]`. */
function marked(element: Element, name: string): (string | null)[][] {
  return [...part(element, name).querySelectorAll('[lang]')].map((found) => [
    found.getAttribute('lang'),
    found.getAttribute('dir'),
    found.textContent,
  ]);
}

describe('texts in several languages', () => {
  beforeEach(() => stopClockAt());

  it('are drawn in the language of the page, and bear no mark', async () => {
    const clock = await shown('dual-clock', 'ru');
    expect(parts(clock, 'label')).to.deep.equal(['Москва']);
    const card = await shown('contact-card', 'he');
    expect(textOf(card))
      .to.include('קונסול')
      .and.include('יום:')
      .and.include('רחוב ארוך 1')
      .and.include('כל יום');
    const list = await shown('news-list', 'ja');
    expect([...parts(list, 'heading'), ...parts(list, 'title'), ...parts(list, 'summary')]).to.deep.equal([
      'お知らせ',
      '休館',
      '月曜日。',
    ]);
    const teaser = await shown('article-teaser', 'fa');
    expect([...parts(teaser, 'section'), ...parts(teaser, 'title')]).to.deep.equal(['گفتگوها', 'گفتگو']);
    expect(parts(teaser, 'body')).to.deep.equal(['یک.دو.']);
    for (const element of [clock, card, list, teaser])
      expect(element.renderRoot.querySelectorAll('[lang]')).to.have.length(0);
    expect(warnings()).to.deep.equal([]);
  });

  it('say which language they are in where it is not the page’s', async () => {
    const counter = await shown('incident-counter', 'ru');
    expect(marked(counter, 'sentence')).to.deep.equal([['en', 'ltr', 'the flood']]);
    expect(parts(counter, 'note')).to.deep.equal(['Считается ежедневно.']);
    expect(marked(counter, 'note')).to.deep.equal([]);
    const list = await shown('news-list', 'de');
    expect(marked(list, 'title')).to.deep.equal([['en', 'ltr', 'Closed']]);
    expect(part(list, 'title').querySelector('a')?.textContent).to.equal('Closed');
  });

  it('say which way they run', async () => {
    const list = place('news-list', '<news-list></news-list>');
    list.data = { title: { ar: 'أخبار' }, items: [{ title: { he: 'שלום' }, summary: { ur: 'خبر' } }] };
    await event(list, 'load');
    expect(marked(list, 'heading')).to.deep.equal([['ar', 'rtl', 'أخبار']]);
    expect(marked(list, 'title')).to.deep.equal([['he', 'rtl', 'שלום']]);
    expect(marked(list, 'summary')).to.deep.equal([['ur', 'rtl', 'خبر']]);
  });

  it('say which way they run where their first letter does not', async () => {
    const titles = ['UNESCO: تقرير جديد', 'تقرير UNESCO', 'Annual report'];
    const list = place('news-list', '<news-list lang="ar" dir="rtl"></news-list>');
    list.data = { language: 'ar', news: { items: titles.map((title) => ({ title })) } };
    await event(list, 'load');
    expect(marked(list, 'title')).to.deep.equal([['ar', 'rtl', 'UNESCO: تقرير جديد']]);
    expect(list.renderRoot.querySelectorAll('[lang]')).to.have.length(1);
    const english = place('news-list', '<news-list lang="en"></news-list>');
    english.data = { language: 'en', news: { items: [{ title: 'سلام means peace' }, { title: 'سلام' }] } };
    await event(english, 'load');
    expect(marked(english, 'title')).to.deep.equal([['en', 'ltr', 'سلام means peace']]);
  });

  it('mark the whole body of an article', async () => {
    const teaser = place('article-teaser', '<article-teaser></article-teaser>');
    teaser.data = [{ title: 'Talk', content_html: { fa: '<p>یک.</p>' } }];
    await event(teaser, 'load');
    expect(part(teaser, 'body').lang).to.equal('fa');
    expect(part(teaser, 'body').dir).to.equal('rtl');
  });

  it('follow the page’s language as it changes, without another request', async () => {
    const { url, log } = await prepare({ body: site });
    const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
    expect(parts(list, 'title')).to.deep.equal(['Closed']);
    const { parentElement: around } = list;
    if (around) around.lang = 'ja';
    await eventually(() => expect(parts(list, 'title')).to.deep.equal(['休館']));
    expect(await log()).to.have.length(1);
  });

  it('are in the document’s language on a page that names none', async () => {
    const list = place('news-list', '<news-list lang="not a language"></news-list>');
    if (list.parentElement) list.parentElement.lang = '';
    let loads = 0;
    list.addEventListener('load', () => (loads += 1));
    list.data = { ...site, language: 'ja' };
    await event(list, 'load');
    await eventually(() => expect(parts(list, 'title')).to.deep.equal(['休館']));
    expect(marked(list, 'title')).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(loads).to.equal(1);
  });

  it('stand back behind what the tag says', async () => {
    const counter = place(
      'incident-counter',
      '<incident-counter lang="ru" event="потоп"></incident-counter>',
    );
    counter.data = site;
    await event(counter, 'load');
    expect(parts(counter, 'event')).to.deep.equal(['потоп']);
    expect(marked(counter, 'sentence')).to.deep.equal([]);
  });

  it('cost one warning where one of them is none', async () => {
    const list = place('news-list', '<news-list></news-list>');
    list.data = { items: [{ title: { en: 'Closed', ru: 7 } }] };
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['Closed']);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.include('A text is left out.').and.include('"/items/0/title/ru"');
  });

  it('of a document in another language say so, too', async () => {
    const list = place('news-list', '<news-list></news-list>');
    list.data = { language: 'fr', news: [{ title: 'Fermé lundi' }] };
    await event(list, 'load');
    expect(marked(list, 'title')).to.deep.equal([['fr', 'ltr', 'Fermé lundi']]);
  });
});
