import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { prepare } from '../support/answers.js';
import { event, eventually, mount, place } from '../support/mount.js';
import { parts } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const rows = { body: { rows: [['One', '2020-09-23']] } };

function fromRows(data: unknown): unknown {
  const found: unknown = Reflect.get(Object(data), 'rows');
  const items = Array.isArray(found)
    ? found.map(([title, date]: unknown[]) => ({ title, date_published: date }))
    : [];
  return { news: items };
}

describe('configure({ transform })', () => {
  afterEach(() => configure({ transform: null }));

  it('makes of an answer what elements read', async () => {
    const { url } = await prepare(rows);
    configure({ transform: (data, address) => (address === url ? fromRows(data) : data) });
    const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
    expect(parts(list, 'title')).to.deep.equal(['One']);
  });

  it('may be asynchronous', async () => {
    const { url } = await prepare(rows);
    configure({ transform: async (data) => fromRows(data) });
    const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
    expect(parts(list, 'title')).to.deep.equal(['One']);
  });

  it('reaches elements that were there before it', async () => {
    const { url } = await prepare(rows);
    const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
    expect(list.state).to.equal('error');
    configure({ transform: fromRows });
    await eventually(() => expect(parts(list, 'title')).to.deep.equal(['One']));
  });

  it('is done without again where it is `null`', async () => {
    const { url } = await prepare({ body: { news: { items: [{ title: 'Two' }] } } });
    configure({ transform: fromRows });
    const list = await mount('news-list', `<news-list src="${url}"></news-list>`);
    expect(parts(list, 'title')).to.deep.equal([]);
    configure({ transform: null });
    await eventually(() => expect(parts(list, 'title')).to.deep.equal(['Two']));
  });

  it('is named where it fails', async () => {
    const { url } = await prepare(rows);
    configure({
      transform: () => {
        throw new Error('no such column');
      },
    });
    const list = place('news-list', `<news-list src="${url}">Fallback</news-list>`);
    const failed = await event(list, 'error');
    expect(Reflect.get(failed, 'error')).to.include({ code: 'invalid', url });
    expect(warnings()[0]).to.contain('transform').and.contain('no such column');
  });
});
