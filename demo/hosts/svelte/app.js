import { mount } from 'svelte';
import App from './App.svelte';

fetch('/tavlor/tavla.json').then((response) => response.json()).then((given) => {
  mount(App, { target: document.querySelector('#app'), props: { given } });
});
