import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { changeDataSettings } from '../../src/data/settings.js';
import { prepare } from '../support/answers.js';
import { event, mount, place } from '../support/mount.js';
import { parts, showsFallback } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const named = (title: string) => ({ body: { news: { items: [{ title }] } } });

describe('the source of the data', () => {
  afterEach(() => changeDataSettings({ src: undefined }));

  it('is the page’s default, unless the element has its own', async () => {
    const page = await prepare(named('Page'));
    const own = await prepare(named('Own'));
    configure({ src: page.url });
    const one = await mount('news-list', '<news-list></news-list>');
    const other = await mount('news-list', `<news-list src="${own.url}"></news-list>`);
    expect(parts(one, 'title')).to.deep.equal(['Page']);
    expect(parts(other, 'title')).to.deep.equal(['Own']);
  });

  it('is not an empty default', async () => {
    configure({ src: '' });
    const list = place('news-list', '<news-list>News</news-list>');
    const failed = await event(list, 'error');
    expect(Reflect.get(failed, 'error')).to.include({ code: 'not-found' });
  });

  it('is the page’s default for the empty attributes that a template leaves', async () => {
    const { url } = await prepare({
      body: { news: { home_page_url: '/all', items: [{ id: '1', title: 'Page' }] } },
    });
    configure({ src: url });
    const blank = 'src="" item="" more-href="" more-label=""';
    const list = await mount('news-list', `<news-list ${blank}></news-list>`);
    expect(parts(list, 'title')).to.deep.equal(['Page']);
    expect(parts(list, 'more')).to.deep.equal(['All messages']);
    const teaser = await mount('article-teaser', '<article-teaser item=""></article-teaser>');
    expect(parts(teaser, 'title')).to.deep.equal(['Page']);
    expect(warnings().join()).to.match(/more-href="" is ignored/);
  });

  it('may be given to the page later', async () => {
    const { url } = await prepare(named('Late'));
    const list = await mount('news-list', '<news-list>News</news-list>');
    expect(list.state).to.equal('error');
    configure({ src: url });
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['Late']);
  });

  it('is missing: the fallback stays, and the author hears how to give one', async () => {
    const list = await mount('news-list', '<news-list>News</news-list>');
    expect(showsFallback(list)).to.equal(true);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('data-src');
  });

  it('is a JSON child before an address, and nothing is fetched', async () => {
    const answer = await prepare(named('Address'));
    const child = '<script type="application/json">{"news": {"items": [{"title": "Child"}]}}</script>';
    const list = await mount('news-list', `<news-list src="${answer.url}">${child}</news-list>`);
    expect(parts(list, 'title')).to.deep.equal(['Child']);
    expect(await answer.log()).to.deep.equal([]);
  });

  it('is a JSON child that comes, changes and goes later', async () => {
    const { url } = await prepare(named('Address'));
    const list = await mount('news-list', `<news-list src="${url}">News</news-list>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = '[{"title": "Child"}]';
    list.append(script);
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['Child']);
    script.text = '[{"title": "Changed"}]';
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['Changed']);
    list.textContent = 'News';
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['Address']);
  });

  it('is the data property before a JSON child', async () => {
    const list = place(
      'news-list',
      '<news-list><script type="application/json">[{"title": "Child"}]</script></news-list>',
    );
    list.data = [{ title: 'Property' }];
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['Property']);
    list.data = undefined;
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['Child']);
  });

  it('is the attributes when they suffice, and nothing is fetched', async () => {
    const answer = await prepare({ body: {} });
    configure({ src: answer.url });
    await mount('dual-clock', '<dual-clock cities="UTC"></dual-clock>');
    await mount('incident-counter', '<incident-counter since="2018-03-04"></incident-counter>');
    await mount('contact-card', '<contact-card name="Desk" email="a@example.org"></contact-card>');
    expect(await answer.log()).to.deep.equal([]);
  });

  it('names the place in the document by a JSON Pointer', async () => {
    const answer = await prepare({ body: { data: { 'a/b': [{ title: 'Deep' }] } } });
    const list = await mount('news-list', `<news-list src="${answer.url}#/data/a~1b"></news-list>`);
    expect(parts(list, 'title')).to.deep.equal(['Deep']);
    list.src = `${answer.url}#/data/c`;
    const failed = await event(list, 'error');
    expect(Reflect.get(failed, 'error')).to.include({ code: 'not-found', path: '/data/c' });
    expect(await answer.log()).to.have.length(1);
  });

  it('cannot be a JSON child with a mistake in it', async () => {
    const list = place(
      'news-list',
      '<news-list>News<script type="application/json">{"news": </script></news-list>',
    );
    const failed = await event(list, 'error');
    expect(Reflect.get(failed, 'error')).to.include({ code: 'not-json' });
    expect(showsFallback(list)).to.equal(true);
  });

  it('cannot be what is no address', async () => {
    const list = place('news-list', '<news-list src="http://">News</news-list>');
    const failed = await event(list, 'error');
    expect(Reflect.get(failed, 'error')).to.include({ code: 'invalid' });
  });

  it('may be objects of any make, as programs have them', async () => {
    class Contact {
      name = 'Visa desk';
      telephone = '+44 20 7946 0999';
    }
    const bare: unknown = Object.assign(Object.create(null), new Contact());
    const noContacts: unknown = Object.assign(Object.create(null), { language: 'en', news: { items: [] } });
    for (const data of [new Contact(), [new Contact()], bare, { contacts: bare }]) {
      const card = place('contact-card', '<contact-card></contact-card>');
      card.data = data;
      await Promise.race([event(card, 'load'), event(card, 'error')]);
      expect(parts(card, 'name')).to.deep.equal(['Visa desk']);
    }
    const card = place('contact-card', '<contact-card></contact-card>');
    card.data = noContacts;
    await event(card, 'load');
    expect(card.state).to.equal('empty');
  });

  it('is not read by reload() before the element is on a page, and reload() does not wait for that', async () => {
    const { url } = await prepare(named('One'));
    const list = document.createElement('news-list');
    list.src = url;
    await list.reload();
    expect(list.state).to.equal('loading');
    document.body.append(list);
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['One']);
    list.remove();
  });

  it('is read again by reload()', async () => {
    const { url } = await prepare([named('One'), named('Two')]);
    const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
    await list.reload();
    expect(parts(list, 'title')).to.deep.equal(['Two']);
  });
});
