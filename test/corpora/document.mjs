/** A site document with each attack string in every field that takes a text, HTML or an address. */
export function documentOf(payloads) {
  return {
    clock: { cities: payloads.map((label) => ({ label, timeZone: 'Europe/London', openingHours: [label] })) },
    incidents: payloads.map((text, index) => ({
      id: String(index),
      since: '2018-03-04',
      event: text,
      note: text,
      url: text,
    })),
    contacts: payloads.map((text, index) => ({
      id: String(index),
      name: text,
      telephone: [text, { label: text, value: `+44 20 7946 0123 ${text}` }],
      email: [text, `${text}@example.org`],
      address: { streetAddress: text, addressCountry: text },
      openingHours: [text],
      url: text,
    })),
    news: {
      title: payloads[0],
      home_page_url: payloads[0],
      next_url: payloads[0],
      items: payloads.flatMap((text, index) => [
        { id: `t${index}`, title: text, summary: text, url: text, image: text, tags: [text] },
        { id: `h${index}`, content_html: text, external_url: text },
        { id: `x${index}`, content_text: text },
      ]),
    },
    articles: payloads.map((text, index) => ({
      id: String(index),
      section: text,
      title: text,
      url: text,
      image: text,
      content_html: `<p>Before</p>${text}<p><a href="${text}">after</a><img src="${text}" alt="${text}"></p>`,
    })),
  };
}
