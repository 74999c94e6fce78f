import{DualClock as dt,define as on}from"./chunks/ae798413/core.js";on("dual-clock",dt);export{dt as DualClock};
//# sourceMappingURL=dual-clock.js.map