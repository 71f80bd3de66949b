// Runs in the head before the first paint, so that a remembered theme does not flash.
try {
  const theme = localStorage.getItem("openbook-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's choice holds.
}
