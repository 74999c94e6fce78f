import{DualClock as ct,define as dn}from"./chunks/b9369894/core.js";dn("dual-clock",ct);export{ct as DualClock};
//# sourceMappingURL=dual-clock.js.map