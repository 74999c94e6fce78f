import { expect } from 'chai';
import type { NewsList } from '../../src/index.js';
import { event, eventually, place } from '../support/mount.js';
import { part, partElements, parts } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const items = Array.from({ length: 4 }, (_, index) => ({
  title: `Message ${index}`,
  url: `https://www.example.org/${index}`,
  date_published: `2020-09-${20 + index}`,
  summary: 'A few words about what has happened.',
  image: `/pictures/${index}.png`,
}));

const LARGE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>')}`;

async function listOf(attributes = '', width = 640): Promise<NewsList> {
  const list = place('news-list', `<news-list heading="" ${attributes}></news-list>`);
  list.style.inlineSize = `${width}px`;
  list.data = items;
  await event(list, 'load');
  return list;
}

const box = (list: NewsList, name: string) => part(list, name).getBoundingClientRect();

describe('<news-list layout>', () => {
  it('is a list without pictures, if nothing else is said', async () => {
    const list = await listOf();
    expect(list.layout).to.equal('list');
    expect(list.hasAttribute('layout')).to.equal(false);
    expect(parts(list, 'image')).to.deep.equal([]);
  });

  it('lets dates hang beside the text where there is room, and stand above it where there is none', async () => {
    const list = await listOf();
    expect(box(list, 'title').left).to.be.greaterThan(box(list, 'date').right);
    expect(box(list, 'title').top).to.be.lessThan(box(list, 'date').bottom);
    list.style.inlineSize = '200px';
    expect(box(list, 'title').left).to.equal(box(list, 'date').left);
    expect(box(list, 'title').top).to.be.at.least(box(list, 'date').bottom - 1);
  });

  it('ends with its last message in a timeline, without the distance to another', async () => {
    const list = await listOf('layout="timeline"');
    const last = partElements(list, 'item').at(-1);
    const image = last?.querySelector('[part=image]');
    expect(last?.getBoundingClientRect().bottom).to.equal(image?.getBoundingClientRect().bottom);
  });

  it('is of titles alone when compact', async () => {
    const list = await listOf('layout="compact"');
    expect(parts(list, 'item')[0]).to.equal('23 Sept 2020 Message 3');
    expect(parts(list, 'summary')).to.deep.equal([]);
  });

  for (const layout of ['cards', 'timeline']) {
    it(`shows pictures in the layout ${layout}, and keeps their place before they are there`, async () => {
      const list = await listOf(`layout="${layout}"`);
      const images = partElements(list, 'image');
      expect(images.map((image) => image.getAttribute('src'))[0]).to.equal(
        new URL('/pictures/3.png', location.href).href,
      );
      expect(images.map((image) => image.getAttribute('alt'))).to.deep.equal(['', '', '', '']);
      const { width, height } = box(list, 'image');
      expect(width).to.be.greaterThan(150);
      expect(width / height).to.be.closeTo(1.5, 0.02);
      expect(partElements(list, 'item').every((item) => item.querySelectorAll('a').length === 1)).to.equal(
        true,
      );
    });
  }

  it('shows a quiet tile of the same size where a picture cannot be had', async () => {
    const list = await listOf('layout="cards"', 300);
    const image = part(list, 'image');
    image.setAttribute('loading', 'eager');
    await event(image, 'error');
    const { width, height } = box(list, 'image');
    expect(width).to.equal(box(list, 'item').width);
    expect(width / height).to.be.closeTo(1.5, 0.02);
    expect(getComputedStyle(image).backgroundColor).to.match(/0\.1\)$/);
  });

  for (const layout of ['cards', 'timeline']) {
    it(`keeps a large picture within a narrow list in the layout ${layout}`, async () => {
      const list = await listOf(`layout="${layout}"`, 180);
      const image = part(list, 'image');
      image.setAttribute('loading', 'eager');
      image.setAttribute('src', LARGE);
      await event(image, 'load');
      expect(box(list, 'image').right).to.be.at.most(list.getBoundingClientRect().right);
      expect(list.scrollWidth).to.be.at.most(180);
    });
  }

  it('gives a date that stands above its title the whole line', async () => {
    const list = await listOf('date-style="full"', 300);
    const short = await listOf('', 300);
    expect(box(list, 'date').height).to.equal(box(short, 'date').height);
  });

  it('begins titles where the lines of the page begin, though their words run the other way', async () => {
    const list = await listOf('dir="rtl"');
    for (const title of partElements(list, 'title')) {
      const link = title.querySelector('a') ?? title;
      expect(getComputedStyle(link).direction).to.equal('ltr');
      expect(link.getBoundingClientRect().right).to.be.closeTo(title.getBoundingClientRect().right, 0.1);
    }
  });

  it('sets as many cards beside each other as fit', async () => {
    const list = await listOf('layout="cards"', 800);
    const columns = () =>
      new Set(partElements(list, 'item').map((item) => item.getBoundingClientRect().left)).size;
    expect(columns()).to.equal(3);
    list.style.inlineSize = '180px';
    expect(columns()).to.equal(1);
  });

  it('sets the picture of a card on top', async () => {
    const list = await listOf('layout="cards"');
    expect(box(list, 'image').bottom).to.be.at.most(box(list, 'date').top);
  });

  it('has dates on the other side of the line of a wide timeline', async () => {
    const list = await listOf('layout="timeline"', 800);
    expect(box(list, 'date').right).to.be.lessThan(box(list, 'title').left);
    list.style.inlineSize = '300px';
    expect(box(list, 'date').left).to.equal(box(list, 'title').left);
  });

  it('is still there where nothing gives it a width', async () => {
    const list = place(
      'news-list',
      '<div style="display: flex"><news-list layout="timeline"></news-list></div>',
    );
    list.data = items;
    await event(list, 'load');
    expect(list.clientWidth).to.be.at.least(150);
  });

  it('follows a change', async () => {
    const list = await listOf();
    list.layout = 'cards';
    await eventually(() => {
      expect(partElements(list, 'image')).to.have.length(4);
      expect(getComputedStyle(part(list, 'list')).display).to.equal('grid');
    });
    list.layout = 'list';
    await list.updateComplete;
    expect(getComputedStyle(part(list, 'list')).display).to.equal('block');
    expect(partElements(list, 'image')).to.have.length(0);
  });

  it('is a list where the layout is impossible, and says so', async () => {
    const list = await listOf('layout="grid"');
    expect(list.layout).to.equal('list');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('layout="grid"');
  });
});
