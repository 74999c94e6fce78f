import { type TemplateResult } from 'lit';
import type { Contact } from '../data/contact.js';
export declare function fileLink(contact: Contact, words: string): TemplateResult;
