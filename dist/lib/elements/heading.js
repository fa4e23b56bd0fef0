import { html } from 'lit';

/** A real heading element of the level that an attribute asks for; 3 when it asks for none that exists. */
function heading(level, content) {
    switch (Number(level)) {
        case 2:
            return html `<h2 class="headline" part="headline">${content}</h2>`;
        case 4:
            return html `<h4 class="headline" part="headline">${content}</h4>`;
        case 5:
            return html `<h5 class="headline" part="headline">${content}</h5>`;
        case 6:
            return html `<h6 class="headline" part="headline">${content}</h6>`;
        default:
            return html `<h3 class="headline" part="headline">${content}</h3>`;
    }
}

export { heading };
