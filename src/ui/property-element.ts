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
      { attribute: attributeOf(name), default: null, ...property, noAccessor: true },
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

  override attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    if (!mirroring) this.#take(attribute, value);
  }

  /** What a script sets is taken as the attribute would be: a number as text too, nothing that is impossible. */
  protected override willUpdate(setByScripts: PropertyValues): void {
    for (const name of setByScripts.keys()) {
      const { attribute, type } = this.constructor.elementProperties.get(name) ?? {};
      if (typeof attribute !== 'string') continue;
      const value: unknown = Reflect.get(this, keyOf(name));
      const taken = this.#take(attribute, type === Boolean ? switchText(value) : textOf(value));
      mirrored(() =>
        taken === null ? this.removeAttribute(attribute) : this.setAttribute(attribute, taken),
      );
    }
  }

  /** Gives the property what an attribute says, if it is possible. */
  #take(attribute: string, value: string | null): string | null {
    const rule = this.rules[attribute];
    const impossible = value !== null && rule !== undefined && !rule.accepts(value);
    if (impossible) warn(this, ignored(attribute, value, rule));
    const taken = impossible ? null : value;
    mirrored(() => super.attributeChangedCallback(attribute, null, taken));
    return taken;
  }
}

/** Whether a value is on its way from an attribute to its property, or back: it ends there. */
let mirroring = false;

function mirrored(set: () => void): void {
  mirroring = true;
  try {
    set();
  } finally {
    mirroring = false;
  }
}

/** Where it is kept what a property was set to; nothing while it is its default. */
function keyOf(property: PropertyKey): symbol {
  return Symbol.for(String(property));
}

/** As lit's own, but that a default costs an element nothing: there, each is set on every new element. */
function accessor(name: string, property: Property): PropertyDescriptor {
  const key = keyOf(name);
  return {
    get(this: Store): unknown {
      return this[key] ?? property.default;
    },
    set(this: Store, value: unknown) {
      const before = this[name];
      this[key] = value;
      if (!mirroring) this.requestUpdate(name, before, property);
      else if (!Object.is(this[name], before)) this.requestUpdate();
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
 * that does not hold.
 */
function textOf(value: unknown): string | null {
  if ((value ?? false) === false) return null;
  try {
    return String(value);
  } catch {
    return typeof value; // an object without a prototype has no words for itself
  }
}

/** The same for a switch: on is an empty text, too, as in markup; off is all that scripts take for no, such as 0. */
function switchText(value: unknown): string | null {
  if (value === true) return '';
  return value || value === '' ? textOf(value) : null;
}
