import{DualClock as c,define as o}from"./chunks/core-chZhjeLm.js";o("dual-clock",c);export{c as DualClock};
//# sourceMappingURL=dual-clock.js.map