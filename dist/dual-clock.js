import{DualClock as o,define as a}from"./chunks/core-C_WZRb-U.js";a("dual-clock",o);export{o as DualClock};
//# sourceMappingURL=dual-clock.js.map