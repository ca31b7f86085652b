import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Measure } from 'recipe:Measure.jsx';

const MEASURES = ['utredningstid', 'besok-per-barn'];

function App({ given }) {
  const [board, setBoard] = useState(given);
  const [index, setIndex] = useState(0);
  const [isShown, setShown] = useState(true);
  return (
    <>
      <button id="next" onClick={() => setIndex((index + 1) % MEASURES.length)}>Nästa mått</button>
      <button id="renew" onClick={() => setBoard({ ...board, title: `${board.title}, ny` })}>Nytt dokument</button>
      <button id="toggle" onClick={() => setShown(!isShown)}>Visa eller dölj</button>
      {isShown && <Measure board={board} id={MEASURES[index]} />}
    </>
  );
}

fetch('/tavlor/tavla.json').then((response) => response.json()).then((given) => {
  createRoot(document.querySelector('#app')).render(<StrictMode><App given={given} /></StrictMode>);
});
