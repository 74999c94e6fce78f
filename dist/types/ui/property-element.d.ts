import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import { type AttributeRule } from './attribute-rules.js';
/** A property and the attribute that mirrors it, which has its name in kebab case: `moreHref` is `more-href`. */
export interface Property extends PropertyDeclaration {
    /** What it is while nothing is set. Default: `null`. */
    readonly default?: unknown;
    /** What it takes. Default: anything. */
    readonly rule?: AttributeRule;
}
export type Properties = Readonly<Record<string, Property>>;
/** What elements declare, with what goes for all properties. */
export declare function properties(declared: Properties): Properties;
/** An element whose properties take what its attributes do, and nothing that is impossible. */
export declare abstract class PropertyElement extends LitElement {
    #private;
    /**
     * TypeScript knows it for any function.
     * @private
     */
    readonly ['constructor']: typeof LitElement;
    static properties: Properties;
    /** By attribute; one object for all elements of a class. */
    protected rules: Readonly<Record<string, AttributeRule | undefined>>;
    protected static finalize(): void;
    attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void;
    /** What a script sets is taken as the attribute would be: a number as text too, nothing that is impossible. */
    protected willUpdate(setByScripts: PropertyValues): void;
}
