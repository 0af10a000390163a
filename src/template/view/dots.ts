/** Room to write by hand, in print; readers take four dots and more for no words. */
export const dots = (count: number): string => ".".repeat(count);
