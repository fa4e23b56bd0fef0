const full = { picture: '(min-width: 640px) 640px, 100vw', full: true };
const presets = {
    standard: full,
    compact: { picture: '120px' },
    hero: full,
    overlay: { picture: full.picture },
    headline: {},
};

export { presets };
