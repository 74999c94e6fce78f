import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import { ignored, type AttributeRule } from './attribute-rules.js';
import { warn } from './warnings.js';

/** A property and the attribute that mirrors it, which has its name in kebab case: `moreHref` is `more-href`. */
export interface Property extends PropertyDeclaration {
  /** What it is while nothing is set. Default: `null`. */
  readonly default?: unknown;
  /** What it takes. Default: anything. */
  readonly rule?: AttributeRule;
}

export type Properties = Readonly<Record<string, Property>>;

/** What elements declare, with what goes for all properties. */
export function properties(declared: Properties): Properties {
  return Object.fromEntries(
    Object.entries(declared).map(([name, property]) => [
      name,
      { attribute: attributeOf(name), reflect: true, default: null, ...property, noAccessor: true },
    ]),
  );
}

/** Where it is kept what was set. */
interface Store extends LitElement {
  [key: PropertyKey]: unknown;
}

/** An element whose properties take what its attributes do, and nothing that is impossible. */
export abstract class PropertyElement extends LitElement {
  /**
   * TypeScript knows it for any function.
   * @private
   */
  declare readonly ['constructor']: typeof LitElement;
  static override properties: Properties = {};

  /** By attribute; one object for all elements of a class. */
  declare protected rules: Readonly<Record<string, AttributeRule | undefined>>;

  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    const { prototype } = this;
    for (const [name, property] of Object.entries(this.properties)) {
      Object.defineProperty(prototype, name, accessor(name, property));
      if (property.rule)
        prototype.rules = { ...prototype.rules, [String(property.attribute)]: property.rule };
    }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const rule = this.rules[name];
    const impossible = value !== null && rule !== undefined && !rule.accepts(value);
    if (impossible) warn(this, ignored(name, value, rule));
    super.attributeChangedCallback(name, old, impossible ? null : value);
  }

  /** What a script sets is taken as the attribute would be: a number as text too, nothing that is impossible. */
  protected override willUpdate(changed: PropertyValues): void {
    for (const name of changed.keys()) {
      const property = this.constructor.elementProperties.get(name);
      const text = property?.attribute ? textOf(Reflect.get(this, name), property) : undefined;
      if (text !== undefined) this.attributeChangedCallback(String(property?.attribute), null, text);
    }
  }
}

/** As lit's own, but that a default costs an element nothing: there, each is set on every new element. */
function accessor(name: string, property: Property): PropertyDescriptor {
  const key = Symbol(name);
  return {
    get(this: Store): unknown {
      return this[key] ?? property.default;
    },
    set(this: Store, value: unknown) {
      const before = this[name];
      this[key] = value;
      this.requestUpdate(name, before, property);
    },
    configurable: true,
    enumerable: true,
  };
}

function attributeOf(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * What an attribute would say for a value: of an object, too, such as an address; nothing for `false`, as from a condition
 * that does not hold. `undefined` for a switch.
 */
function textOf(value: unknown, { type }: PropertyDeclaration): string | null | undefined {
  if (type === Boolean && typeof value === 'boolean') return undefined;
  return (value ?? false) === false ? null : String(value);
}
