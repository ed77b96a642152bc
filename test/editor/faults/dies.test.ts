describe('a suite with a fault', () => {
  it('kills the extension host', () => {
    process.kill(process.pid, 'SIGKILL');
  });
});
