import{lt as e,nn as t}from"./chunks/core-qINry-a9.js";t(`dual-clock`,e);export{e as DualClock};
//# sourceMappingURL=dual-clock.js.map