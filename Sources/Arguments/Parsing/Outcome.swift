/// What a command line asks for.
public enum Outcome<Job> {
  /// To do a job.
  case run(Job)
  /// To show the help of a command, on standard output.
  case help(Manual)
  /// To show the name and version of the program, on standard output.
  case version
  /// Nothing that can be done.
  case failure(UsageFailure)
}

extension Outcome: Sendable where Job: Sendable {}
