import{DualClock as lt,define as sn}from"./chunks/9e8a2d1b/core.js";sn("dual-clock",lt);export{lt as DualClock};
//# sourceMappingURL=dual-clock.js.map