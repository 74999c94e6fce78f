import{DualClock as lt,define as sn}from"./chunks/530f37bd/core.js";sn("dual-clock",lt);export{lt as DualClock};
//# sourceMappingURL=dual-clock.js.map