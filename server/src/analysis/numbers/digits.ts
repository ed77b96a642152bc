/** Whether two numbers have the same digits in whatever order, as 221,000 and 212,000 have. */
export function haveSameDigits(a: number, b: number): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(value: number): string {
  return [...String(value)].toSorted().join('');
}
