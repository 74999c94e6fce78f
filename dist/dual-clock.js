import{Qt as o,ot as a}from"./chunks/core-aTeM35eQ.js";o("dual-clock",a);export{a as DualClock};
//# sourceMappingURL=dual-clock.js.map