import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../data/contact.js';
import { vcardFileName, vcardOf } from './vcard.js';

// Loaded by the first card on the page that is offered as a file.

export function fileLink(contact: Contact, words: string): TemplateResult {
  const href = `data:text/vcard;charset=utf-8,${encodeURIComponent(vcardOf(contact))}`;
  return html`
    <p class="more">
      <a
        part="link"
        id="file"
        href=${href}
        download=${vcardFileName(contact)}
        aria-labelledby=${contact.name ? 'file name' : nothing}
        >${words}</a
      >
    </p>
  `;
}
