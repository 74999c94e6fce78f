import{DualClock as ct,define as dn}from"./chunks/31711141/core.js";dn("dual-clock",ct);export{ct as DualClock};
//# sourceMappingURL=dual-clock.js.map