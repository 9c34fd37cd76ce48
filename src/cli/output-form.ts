/** How a verb that reads files answers: in words, or as JSON; brief JSON leaves out our reading and what is known of the kinds. */
export interface OutputForm {
  readonly json?: boolean;
  readonly brief?: boolean;
}
