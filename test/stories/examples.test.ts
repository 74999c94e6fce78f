import { expect } from 'chai';
import {
  attributeExamples,
  eventExample,
  tokenExample,
  type Attribute,
} from '../../stories/support/examples.js';

interface Manifest {
  modules: {
    declarations: {
      tagName: string;
      attributes: Attribute[];
      cssProperties: { name: string }[];
      events: { name: string; description: string }[];
    }[];
  }[];
}

/** What the build has made of the sources. */
async function readManifest(): Promise<Manifest> {
  const response = await fetch('/dist/custom-elements.json');
  return response.json();
}

describe('the examples in the documentation', () => {
  it('show every attribute and every token of the manifest', async () => {
    const { modules } = await readManifest();
    const elements = modules.flatMap(({ declarations }) => declarations);
    expect(elements).to.have.lengthOf(5);
    for (const { tagName, attributes, cssProperties, events } of elements) {
      for (const attribute of attributes) {
        for (const example of attributeExamples(tagName, attribute)) {
          expect(example).to.match(new RegExp(`^<${tagName} .*\\b${attribute.name}[=>]`));
        }
      }
      for (const { name } of cssProperties) expect(tokenExample(tagName, name)).to.contain(`${name}: `);
      for (const { name, description } of events)
        expect(eventExample(tagName, name, description)).to.contain(name);
    }
  });

  it('fail where an attribute has none', () => {
    const attribute = { name: 'new', type: { text: 'string | null' } };
    expect(() => attributeExamples('news-list', attribute)).to.throw('no example of <news-list new>');
  });
});
