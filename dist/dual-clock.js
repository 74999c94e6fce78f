import{DualClock as lt,define as sn}from"./chunks/d89fe36f/core.js";sn("dual-clock",lt);export{lt as DualClock};
//# sourceMappingURL=dual-clock.js.map