/** React 19: properties are set as properties, and `onwarta-…` listens. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type {} from 'warta/react';
import 'warta/define';
import { article } from '../shared/article.js';

function App() {
  const [link, setLink] = useState('');
  return (
    <main title={link}>
      <warta-card
        variant="compact"
        heading-level="2"
        payload={article}
        onwarta-load={({ detail }) => (document.title = detail.article?.headline ?? '')}
        onwarta-link={(event) => {
          event.preventDefault();
          setLink(`${event.detail.kind} ${event.detail.url}`);
        }}
      />
      <warta-quote variant="pull" index={0} payload={article} />
      <warta-baca-juga layout="inline" payload={article} />
      {/* @ts-expect-error -- there is no such variant */}
      <warta-card variant="kompak" payload={article} hidden />
    </main>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<App />);
