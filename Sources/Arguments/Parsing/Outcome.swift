/// What a command line asks for.
public enum Outcome<Job> {
  /// To do a job.
  case run(Job)
  /// To show the help of a command, on standard output.
  case help(Manual)
  /// To show some entries of a topic, or all where none is named, on standard output.
  case topic(Topic, only: [Topic.Entry])
  /// To print the manual page of a command, on standard output.
  case page(Manual)
  /// To show the name and version of the program, on standard output.
  case version
  /// Nothing that can be done.
  case failure(UsageFailure)
}

extension Outcome: Sendable where Job: Sendable {}
