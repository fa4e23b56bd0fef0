/** The page's one script: our own elements, and the Composer around them. */
import '../../src/define.js';
import { WartaComposer } from './app.js';

customElements.define('warta-composer', WartaComposer);
