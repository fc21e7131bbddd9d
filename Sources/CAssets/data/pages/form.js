// Checks the activation form while it is typed and shows the cost beside it. The page works without it.
'use strict';
(() => {
  const form = document.querySelector('form[data-check]');
  if (!form || !window.fetch) return;
  const touched = new Set();
  let timer, latest = 0;

  const show = (verdict) => {
    for (const list of form.querySelectorAll('[data-faults]')) {
      const key = list.dataset.faults;
      const faults = touched.has('config.' + key) ? verdict.faults[key] ?? [] : [];
      list.replaceChildren(...faults.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }));
      const field = list.closest('.field');
      field.classList.toggle('bad', faults.length > 0);
      const control = field.querySelector('input, select, textarea');
      if (faults.length > 0) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    for (const cell of document.querySelectorAll('[data-cost]')) {
      const text = verdict.cost[cell.dataset.cost];
      if (text !== undefined) cell.firstElementChild.textContent = text;
    }
  };

  const check = async () => {
    const number = ++latest;
    const answer = await fetch(form.dataset.check, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    // Only the answer to the newest state of the form counts.
    if (answer.ok && number === latest) show(await answer.json());
  };

  form.addEventListener('input', (event) => {
    touched.add(event.target.name);
    clearTimeout(timer);
    timer = setTimeout(() => check().catch(() => {}), 250);
  });
})();
