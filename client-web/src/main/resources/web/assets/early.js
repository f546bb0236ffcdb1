// Before the first paint: the language and the theme that were asked for in the address, else chosen before, else the
// browser's. A plain script on purpose: modules run too late to keep the page from flashing.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  /** @param {string} name */
  const chosen = name => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // blocked, as in a frame on another site
    }
  };
  const languages = [asked.get('lang'), chosen('language'), ...navigator.languages.map(tag => tag.slice(0, 2).toLowerCase())];
  root.lang = languages.find(tag => tag === 'fr' || tag === 'en') ?? 'fr';
  const theme = asked.get('theme') ?? chosen('theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  if (asked.has('embed')) root.classList.add('embedded');
})();
