/** What a zone is called at a moment: "GMT+3", "BST", or in full, "Moscow Standard Time". */
export declare function zoneName(moment: number, zone: string, locale: string | undefined, length: 'short' | 'long'): string;
