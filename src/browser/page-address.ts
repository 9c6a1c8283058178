/** Adds the page's address where the site did not know its own when it was built. */
for (const place of document.querySelectorAll('[data-page-address]')) {
  place.append(`\n${location.href.replace(/#.*$/u, '')}`);
}
