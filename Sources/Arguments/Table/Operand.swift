/// A word of the command line that is neither an option nor an option's value.
public struct Operand: Hashable, Sendable {
  /// How many words an operand stands for.
  public enum Arity: Hashable, Sendable {
    /// Exactly one.
    case one
    /// One or none.
    case optional
    /// Any number from the given one.
    case many(atLeast: Int)
  }

  /// What the operand is called in help, such as `file`.
  public let name: String

  /// One sentence or two, ending with a period.
  public let help: String

  /// How many words the operand stands for. Only the last operand of a command may be open-ended.
  public let arity: Arity

  /// The only words allowed; empty if any is.
  public let choices: [String]

  /// What a shell should offer where there are no choices.
  public let completion: Completion

  /// Creates a row.
  public init(
    _ name: String, _ help: String, _ arity: Arity = .one, choices: [String] = [],
    completing completion: Completion = .nothing
  ) {
    self.name = name
    self.help = help
    self.arity = arity
    self.choices = choices
    self.completion = completion
  }

  /// The fewest words the operand stands for.
  var minimum: Int {
    switch arity {
    case .one: 1
    case .optional: 0
    case .many(let minimum): minimum
    }
  }

  /// The most words the operand stands for.
  var maximum: Int {
    switch arity {
    case .one, .optional: 1
    case .many: .max
    }
  }

  /// The name as help lists it: `<file>`.
  public var label: String { "<\(name)>" }

  /// The form in a usage line: `<file>`, `[<file>]`, `[<file>...]`, `<file> <file>...`.
  public var usage: String {
    switch arity {
    case .one: label
    case .optional: "[\(label)]"
    case .many(let minimum) where minimum < 1: "[\(label)...]"
    case .many(let minimum):
      Array(repeating: label, count: minimum).joined(separator: " ") + "..."
    }
  }

  /// The help sentence, followed by the choices.
  public var details: String {
    choices.isEmpty ? help : help + " (values: " + choices.joined(separator: ", ") + ")"
  }
}
