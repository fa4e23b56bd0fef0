const layouts = {
    grid: { card: 'standard', moves: false },
    list: { card: 'compact', moves: false },
    carousel: { card: 'standard', moves: true },
};

export { layouts };
