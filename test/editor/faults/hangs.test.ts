describe('a suite with a fault', () => {
  it('keeps the extension host busy for ever', () => {
    for (;;);
  });
});
