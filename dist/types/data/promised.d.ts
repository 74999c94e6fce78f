/**
 * Whether something is still to come. Not by `instanceof`: pages with zone.js have a `Promise` of their own, of which those
 * that the browser makes are none.
 */
export declare function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value>;
