
(() => {
  'use strict';
  const root = document.documentElement;
  const [tools, search, target, shown, theme] =
      ['tools', 'search', 'target', 'shown', 'theme'].map(id => document.getElementById(id));
  const sections = [...document.querySelectorAll('main > section')];
  const rows = [...document.querySelectorAll('tbody tr:not(.group)')];
  const textOf = row => [row.parentElement.dataset.package, row.textContent].join(' ').toLowerCase();
  const texts = new Map(rows.map(row => [row, textOf(row)]));

  const isChosen = element =>
      [element.dataset.target, element.dataset.os, ''].includes(target.value);

  const showColumns = table => {
    [...table.querySelectorAll('thead th')].forEach((head, column) => {
      const hidden = head.dataset.target !== undefined && !isChosen(head);
      if (head.hidden === hidden) return;
      for (const row of table.rows) {
        if (!row.classList.contains('group')) row.cells[column].hidden = hidden;
      }
    });
  };

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
    document.querySelectorAll('table').forEach(showColumns);
    for (const row of rows) {
      const isFound = words.every(word => texts.get(row).includes(word));
      row.hidden = !isFound || (row.dataset.target !== undefined && !isChosen(row));
    }
    for (const body of document.querySelectorAll('tbody[data-package]')) {
      body.hidden = !body.querySelector('tr:not(.group):not([hidden])');
    }
    for (const section of sections) {
      section.hidden = !section.querySelector('tbody tr:not(.group):not([hidden])');
    }
    const count = rows.filter(row => !row.hidden).length;
    const some = count === 0 ? 'Nothing matches.' : `${count} of ${rows.length} rows`;
    shown.value = count === rows.length ? '' : some;
  };

  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const showTheme = () => theme.setAttribute('aria-pressed', isDark());
  // Where storage is forbidden, the choice holds until the page is left.
  const stored = access => { try { return access(); } catch { return null; } };
  const saved = stored(() => localStorage.getItem('platgate.theme'));
  if (saved === 'dark' || saved === 'light') root.dataset.theme = saved;
  theme.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    stored(() => localStorage.setItem('platgate.theme', root.dataset.theme));
    showTheme();
  });
  system.addEventListener('change', showTheme);
  search.addEventListener('input', show);
  target.addEventListener('change', show);
  tools.hidden = theme.hidden = false;
  showTheme();
  show();
})();
