// The drop-in: everything registers itself, and nothing is left on the page's globals.
import './define.js';
import { resizeFrames } from './frame/resize-frames.js';

resizeFrames();
