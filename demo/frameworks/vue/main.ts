import { createApp } from 'vue';
import 'warta/define';
import App from './App.vue';

createApp(App).mount('#app');
