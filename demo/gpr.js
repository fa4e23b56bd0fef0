// A portal that loads its side column late inserts the element like any other; nothing has to be started again.
const button = document.getElementById('sisipkan');

button?.addEventListener('click', () => {
  const feed = document.createElement('warta-feed');
  feed.setAttribute('src', 'gpr.xml');
  feed.setAttribute('max', '3');
  document.getElementById('tujuan')?.append(feed);
});
