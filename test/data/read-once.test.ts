import { expect } from 'chai';
import { readOnce } from '../../src/data/read-once.js';
import { openSite, type Opened } from '../../src/data/site.js';

const answer: Opened = { value: { news: [] }, url: 'https://www.example.org/site.json', reply: {} };

describe('readOnce', () => {
  it('reads an answer once for all who look at it in the same way', () => {
    let times = 0;
    const read = readOnce(() => (times += 1));
    expect(read(openSite(answer, ''), null)).to.equal(read(openSite(answer, ''), null));
    expect(times).to.equal(1);
    read(openSite(answer, ''), 'list');
    read(openSite(answer, '/news'), null);
    read({ ...openSite(answer, ''), wanted: 'de' }, null);
    read(openSite({ ...answer }, ''), null);
    expect(times).to.equal(5);
  });

  it('reads anew what was given on the page, and what is mapped', () => {
    let times = 0;
    const read = readOnce(() => (times += 1));
    const given = { value: answer.value, url: answer.url };
    for (const site of [
      openSite(given, ''),
      { ...openSite(answer, ''), mapped: () => openSite(answer, '') },
    ]) {
      read(site, null);
      read(site, null);
    }
    expect(times).to.equal(4);
  });

  it('notes the mistakes of each reading apart', () => {
    const read = readOnce(({ slips }) => slips);
    const site = openSite(answer, '');
    expect(read(site, null).found).to.equal(read(site, null).site.slips);
    expect(read(site, null).found).to.not.equal(read(site, 'list').found);
  });

  it('forgets what could not be read', async () => {
    let times = 0;
    const read = readOnce(async () => {
      times += 1;
      if (times === 1) throw new Error('offline');
      return times;
    });
    const outcome = await read(openSite(answer, ''), null).found.catch(String);
    expect(outcome).to.equal('Error: offline');
    expect(await read(openSite(answer, ''), null).found).to.equal(2);
  });
});
