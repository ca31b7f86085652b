/** The command was asked for something that it cannot do: told as one message, and the exit status is 2. */
export class Misuse extends Error {}
