const layouts = {
    strip: { picture: '280px', moves: true },
    list: { picture: '64px' },
    inline: { max: 1 },
    numbered: {},
};

export { layouts };
