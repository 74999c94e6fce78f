/** What an attribute takes. A value that breaks the rule is ignored, and the author told. */
export interface AttributeRule {
    accepts(value: string): boolean;
    /** What to write instead, as the end of "it takes …". */
    readonly takes: string;
}
/** What the author is told of a value that breaks a rule. */
export declare function ignored(name: string, value: string, { takes }: AttributeRule): string;
export declare function oneOf(...values: string[]): AttributeRule;
export declare function wholeNumber(from: number, to?: number): AttributeRule;
export declare function either(...rules: AttributeRule[]): AttributeRule;
export declare const dateRule: AttributeRule;
export declare const linkRule: AttributeRule;
export declare const dateStyleRule: AttributeRule;
export declare const timeZoneRule: AttributeRule;
export declare const languageRule: AttributeRule;
export declare const hourCycleRule: AttributeRule;
export declare const fieldsRule: AttributeRule;
