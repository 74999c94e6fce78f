import{IncidentCounter as ot,define as on}from"./chunks/ae798413/core.js";on("incident-counter",ot);export{ot as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map