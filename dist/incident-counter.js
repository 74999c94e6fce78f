import{IncidentCounter as ot,define as on}from"./chunks/800b465c/core.js";on("incident-counter",ot);export{ot as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map