import type { Messages } from './messages.js';
export declare const pl: Messages;
