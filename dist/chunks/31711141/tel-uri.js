function t(t){if(!/^tel:/i.test(t))return t;let[e="",...i]=t.slice(4).split(";"),s=i.find(t=>/^ext=/i.test(t))?.slice(4);return s?`${e} ext. ${s}`:e}export{t};
//# sourceMappingURL=tel-uri.js.map