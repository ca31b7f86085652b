// An app of React 19 that hands a document over, hears of it, and lets its reader choose.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'styrtavla/gauge.js';
import type {} from 'styrtavla/react';

const DOCUMENT = {
  styrtavla: '1',
  measures: [
    { id: 'a', name: 'Svarstid', unit: 'dagar', target: { atMost: 3 }, observations: [{ period: '2026-10', value: 2 }] },
    { id: 'b', name: 'Olyckor', unit: 'st', target: { atMost: 0 }, observations: [{ period: '2026-10', value: 1 }] },
  ],
};

function App() {
  const [measure, setMeasure] = useState('a');
  const [told, setTold] = useState('');
  return (
    <main lang="sv">
      <styr-gauge data={DOCUMENT} measure={measure} heading-level={2} loading="eager" className="gauge"
        onstyr-load={({ detail, currentTarget }) => {
          setTold(`${detail.document.measures?.length} ${currentTarget.localName}`);
        }} />
      <button type="button" onClick={() => { setMeasure('b'); }}>B</button>
      <output>{told}</output>
    </main>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<App />);
