/** A count with its noun: “1 mention”, “3 mentions”. */
export function timesOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
