import{IncidentCounter as it,define as cn}from"./chunks/35df752c/core.js";cn("incident-counter",it);export{it as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map