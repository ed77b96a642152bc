/** Runs something after so many milliseconds, unless it is called off before; a test brings a clock of its own. */
export type Clock = (act: () => void, milliseconds: number) => CalledOff;

/** Calls off what a clock was to run. */
export type CalledOff = () => void;

/** The clock of the machine. */
export const machineClock: Clock = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
