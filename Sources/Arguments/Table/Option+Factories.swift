extension Option {
  /// An option without a value that sets a property.
  public static func flag<Value: Sendable>(
    _ name: String, _ letter: Character? = nil,
    set path: any WritableKeyPath<Settings, Value> & Sendable, to value: Value,
    _ help: String, in group: String = "Options"
  ) -> Option {
    Option(
      row: OptionRow(name, letter, help, in: group, arity: .flag),
      store: { settings, _ in
        settings[keyPath: path] = value
        return true
      },
      show: { _ in "" })
  }

  /// An option without a value that makes a property true.
  public static func flag(
    _ name: String, _ letter: Character? = nil,
    set path: any WritableKeyPath<Settings, Bool> & Sendable,
    _ help: String, in group: String = "Options"
  ) -> Option {
    flag(name, letter, set: path, to: true, help, in: group)
  }

  /// An option with one value, which replaces that of a property.
  ///
  /// If the option is absent, a nonempty environment variable named `environment` supplies the
  /// value; otherwise the property keeps its initial value.
  public static func value<Value: Word>(
    _ name: String, _ letter: Character? = nil, taking valueName: String,
    into path: any WritableKeyPath<Settings, Value> & Sendable,
    _ help: String, in group: String = "Options",
    completing completion: Completion = .nothing, environment: String? = nil
  ) -> Option {
    Option(
      row: OptionRow(
        name, letter, taking: valueName, help, in: group, arity: .one, choices: Value.choices,
        meanings: Value.meanings, expected: Value.expected, completing: completion,
        environment: environment),
      store: { settings, text in
        guard let value = Value(word: text) else { return false }
        settings[keyPath: path] = value
        return true
      },
      show: { $0[keyPath: path].word })
  }

  /// An option that may be repeated; its values are appended to those the property holds.
  public static func values<Value: Word>(
    _ name: String, _ letter: Character? = nil, taking valueName: String,
    into path: any WritableKeyPath<Settings, [Value]> & Sendable,
    _ help: String, in group: String = "Options",
    completing completion: Completion = .nothing
  ) -> Option {
    Option(
      row: OptionRow(
        name, letter, taking: valueName, help, in: group, arity: .many, choices: Value.choices,
        meanings: Value.meanings, expected: Value.expected, completing: completion),
      store: { settings, text in
        guard let value = Value(word: text) else { return false }
        settings[keyPath: path].append(value)
        return true
      },
      show: { $0[keyPath: path].map(\.word).joined(separator: ", ") })
  }

  /// An option whose raw text is kept in a dictionary, for tables that are only known at run time.
  ///
  /// The text is not checked: `choices` and `meanings` serve help and completions only, and whoever reads the
  /// dictionary judges the text. `key` is the option's long name unless it is given.
  ///
  ///     questions.map { .entry($0.flag, taking: "count", key: $0.key, into: \.answers, $0.help) }
  public static func entry(
    _ name: String, _ letter: Character? = nil, taking valueName: String,
    otherNames: [String] = [], choices: [String] = [], meanings: [String: String] = [:],
    key: String? = nil,
    into path: any WritableKeyPath<Settings, [String: String]> & Sendable,
    _ help: String, in group: String = "Options"
  ) -> Option {
    let key = key ?? name
    return Option(
      row: OptionRow(
        name, letter, taking: valueName, help, in: group, arity: .one, otherNames: otherNames,
        choices: choices, meanings: meanings),
      store: { settings, text in
        settings[keyPath: path][key] = text
        return true
      },
      show: { $0[keyPath: path][key] ?? "" })
  }

  /// The options that every command has.
  static var common: [Option] {
    [
      Option(
        row: OptionRow("help", "h", "Show this help.", in: "Help", arity: .flag),
        store: { _, _ in true }, show: { _ in "" }),
      Option(
        row: OptionRow("version", nil, "Show the version.", in: "Help", arity: .flag),
        store: { _, _ in true }, show: { _ in "" }),
    ]
  }
}
