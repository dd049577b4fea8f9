import { page } from '../page';

/** A page that never says whether it is live, and adds 10,000 nodes, 200 to a frame, when asked to `grow`. */
export const busy = (): string =>
  page('Busy (stand-in)', '<main><section id="view"></section></main>', {
    script: `
window.grow = () => new Promise((done) => {
  let left = 10000;
  const view = document.querySelector('#view');
  const add = () => {
    for (let i = 0; i < 200; i++, left--) {
      const row = document.createElement('p');
      row.className = 'row';
      row.textContent = 'message ' + left;
      view.append(row);
    }
    if (left > 0) requestAnimationFrame(add);
    else setTimeout(done, 300);
  };
  add();
});`,
  });
