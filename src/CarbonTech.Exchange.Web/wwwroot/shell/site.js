// Small improvements of pages that work without them.
const errors = document.getElementById("errors");
if (errors) errors.focus();
