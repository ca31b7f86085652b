import { createApp } from 'vue';
import App from './App.vue';

fetch('/tavlor/tavla.json').then((response) => response.json()).then((given) => {
  createApp(App, { given }).mount('#app');
});
