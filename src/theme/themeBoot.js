// Runs in the head before the first paint, so that neither a remembered theme nor the rest of an
// embedded card's page flashes.
const asked = new URLSearchParams(location.search);
if (asked.has("embed")) document.documentElement.dataset.embed = "";
try {
  const theme = asked.get("theme") ?? localStorage.getItem("openbook-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's choice holds.
}
