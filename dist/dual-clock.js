import{DualClock as lt,define as sn}from"./chunks/0cd8a749/core.js";sn("dual-clock",lt);export{lt as DualClock};
//# sourceMappingURL=dual-clock.js.map