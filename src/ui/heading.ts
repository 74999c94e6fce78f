import { html, nothing, type TemplateResult } from 'lit';

/** A real heading of level 1 to 6, which is the last that there is, that bears a part's name, and an id where something refers to it. */
export function heading(level: number, part: string, content: unknown, refersTo?: string): TemplateResult {
  const id = refersTo ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part} id=${id} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${id} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id} dir="auto">${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${id} dir="auto">${content}</h6>`;
  }
}
