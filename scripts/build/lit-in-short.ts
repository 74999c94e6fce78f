import type { Plugin } from 'vite';
import { changeModules, type Change } from './change-modules.ts';

const HTML = 'lit-html/lit-html.js';
const REACTIVE = '@lit/reactive-element/reactive-element.js';
const CSS = '@lit/reactive-element/css-tag.js';
const ELEMENT = 'lit-element/lit-element.js';

const CHANGES: Change[] = [
  ...changes('has no directives: the linter lets none in', HTML, [
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    ['t=M(this,t,i),a(t)', 'a(t)'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
    [',V:M,', ','],
  ]),
  ...changes('puts nothing in the place of an element as a whole, where only directives stand', HTML, [
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      '1===r.type&&(i=new r.ctor(h,r.name,r.strings,this,t))',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [',F:Z', ''],
  ]),
  ...changes('has attributes for texts, and none that are switched: the linter lets none in', HTML, [
    ['"?"===e[1]?L:', ''],
    [',N:L,', ','],
    [
      'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}',
      '',
    ],
  ]),
  ...changes('has no listeners in templates: the linter lets none in', HTML, [
    ['"@"===e[1]?z:', ''],
    [',U:z,', ','],
    [
      'class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}',
      '',
    ],
  ]),
  ...changes('draws each value: none says that it has not changed', HTML, [
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['o=!a(t)||t!==this._$AH&&t!==E', 'o=!a(t)||t!==this._$AH'],
    ['r===E&&(r=this._$AH[n]),', ''],
  ]),
  ...changes('draws nothing of itself, which would say that it has not changed', ELEMENT, [
    ['render(){return r}', ''],
  ]),
  ...changes('draws HTML and SVG', HTML, [
    [':3===i?"<math>":"",c=v', ':"",c=v'],
    [':3===i?"</math>":"")', ':"")'],
    [',2===i||3===i)', ',2===i)'],
  ]),
  ...changes('fills in nothing where only text may stand, nor in comments: the linter lets none in', HTML, [
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v,d=-1', 'c=v,d=-1'],
    ['(c=p,n=void 0)', '(c=p)'],
    ['let n,l=2===i', 'let l=2===i'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    ['"!--"===u[1]?c=_:void 0!==u[1]', 'void 0!==u[1]'],
    ['c===_||c===m?c=v', 'c===m?c=v'],
  ]),
  ...changes('tells no directive where it stands, and when that comes and goes', HTML, [
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0}', '}'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ]),
  ...changes('has no directives to tell that the element comes and goes', ELEMENT, [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ]),
  ...changes('draws into an empty shadow root', ELEMENT, [
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    ['i._$litElement$=!0,', ''],
  ]),
  ...changes('draws into the document', HTML, [['(t?.creationScope??l).importNode', 'l.importNode']]),
  ...changes('draws templates that are written in the sources, and none that a compiler has made', HTML, [
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['const{values:i,_$litType$:s}=t,e=', 'const{values:i}=t,e='],
  ]),
  ...changes('makes no accessors: `ui/property-element.ts` does, with their defaults', REACTIVE, [
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      'this._$Ei(),this.elementProperties.set(t,s)',
    ],
    [
      'static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      '',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
      'C(t,s){(',
    ],
    ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  ]),
  ...changes(
    'has properties that all say what they are: `properties` in `ui/property-element.ts`',
    REACTIVE,
    [
      ['static createProperty(t,s=b)', 'static createProperty(t,s)'],
      ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
      ['const t=i.getPropertyOptions(e),', 'const t=i.elementProperties.get(e),'],
      [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};', ';'],
      [
        'static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
        '',
      ],
      ['const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)', 's.attribute&&this._$Eh.set(s.attribute,t)'],
      ['[...r(t),...o(t)]', 'r(t)'],
      [
        '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
        't.converter??u',
      ],
      [
        'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)',
        'requestUpdate(t,s){if(void 0!==t){if(!(f(this[t],s)',
      ],
      ['return;this.C(t,s,i)}', 'return;this.C(t,s)}'],
    ],
  ),
  ...changes('mirrors no properties: `ui/property-element.ts` does', REACTIVE, [
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
    ['this._$Em=e;const r=', 'const r='],
    [',this._$Em=null}}requestUpdate', '}}requestUpdate'],
    ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,'],
  ]),
  ...changes('has switches that are no scripts', REACTIVE, [['c=a.trustedTypes,l=c?c.emptyScript:"",', '']]),
  ...changes('is renamed by no compiler', REACTIVE, [
    ['d=(t,s)=>t,', ''],
    ['this.hasOwnProperty(d("elementProperties"))', 'this.hasOwnProperty("elementProperties")'],
    ['this.hasOwnProperty(d("finalized"))', 'this.hasOwnProperty("finalized")'],
    ['this.hasOwnProperty(d("properties"))', 'this.hasOwnProperty("properties")'],
    ['y[d("elementProperties")]', 'y.elementProperties'],
    ['y[d("finalized")]', 'y.finalized'],
  ]),
  ...changes('keeps its controllers, and draws when it is asked to', REACTIVE, [
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}',
      'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)}',
    ],
    ['shouldUpdate(t){return!0}', ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['firstUpdated(t){}', ''],
  ]),
  ...changes('has no decorators', REACTIVE, [
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
  ]),
  ...changes('has attributes for texts, numbers and switches', REACTIVE, [
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  ]),
  ...changes('is given its style sheets by `ui/styles.ts`, in each document those of its own', REACTIVE, [
    [
      'const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t',
      'return this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)',
    ],
    ['this.elementStyles=this.finalizeStyles(this.styles)', ''],
    [
      'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      '',
    ],
    ['y.elementStyles=[],', ''],
  ]),
  ...changes('makes no style sheets: `ui/styles.ts` does', CSS, [
    [
      'get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}',
      '',
    ],
    ['this.cssText=t,this.t=e', 'this.cssText=t'],
    [',o=new WeakMap;', ';'],
  ]),
  ...changes('has style sheets that are written in the sources', CSS, [
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
    ],
    [
      '1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0])',
      'e.reduce((e,s,o)=>e+s+t[o+1],t[0])',
    ],
  ]),
];

/** Lit without what nothing here asks for. */
export const litInShort = (): Plugin => changeModules('lit-in-short', CHANGES);

function changes(
  why: string,
  file: string,
  texts: readonly (readonly [find: string, replace: string])[],
): Change[] {
  return texts.map(([find, replace]) => ({ file, why, find, replace }));
}
