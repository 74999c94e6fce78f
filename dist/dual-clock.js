import{DualClock as c,define as o}from"./chunks/core-mLN0iSUM.js";o("dual-clock",c);export{c as DualClock};
//# sourceMappingURL=dual-clock.js.map