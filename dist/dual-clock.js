import{DualClock as lt,define as cn}from"./chunks/35df752c/core.js";cn("dual-clock",lt);export{lt as DualClock};
//# sourceMappingURL=dual-clock.js.map