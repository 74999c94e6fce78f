import type { LitElement } from 'lit';
import { isPromise } from '../data/promised.js';
import { adopt } from './styles.js';
import type { View } from './view.js';

/** The view of an element, which is loaded with the first of its kind. */
export class ComingView<Model> {
  /** The view, as soon as it is there. */
  here: View<Model> | undefined;
  readonly #host: LitElement;
  readonly #make: () => View<Model> | Promise<View<Model>>;
  #coming: Promise<View<Model>> | undefined;

  constructor(host: LitElement, make: () => View<Model> | Promise<View<Model>>) {
    this.#host = host;
    this.#make = make;
  }

  /** Uses it at once where it is there, else when it has come. */
  use<Result>(use: (view: View<Model>) => Result | Promise<Result>): Result | Promise<Result> {
    if (this.here) return use(this.here);
    const view = this.#coming ?? this.#make();
    if (!isPromise(view)) return use(this.#take(view));
    this.#coming = view;
    const forget = () => (this.#coming = undefined);
    view.catch(forget); // so that it is asked for again
    return view.then((made) => use(this.here ?? this.#take(made)));
  }

  #take(view: View<Model>): View<Model> {
    this.here = view;
    adopt(this.#host, ...view.styles);
    return view;
  }
}
