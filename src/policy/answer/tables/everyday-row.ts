/** On the left what people say, on the right what policies say for it; any of either side, read one way only. */
export type EverydayRow = readonly [said: string, stands: string];
