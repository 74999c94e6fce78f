import{DualClock as dt,define as on}from"./chunks/800b465c/core.js";on("dual-clock",dt);export{dt as DualClock};
//# sourceMappingURL=dual-clock.js.map