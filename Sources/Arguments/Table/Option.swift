/// One row of a command's option table: the facts of an option and where its value goes.
///
/// The factories `flag`, `value`, `values` and `entry` make rows from key paths into a plain
/// `Settings` structure whose initial values are the defaults.
public struct Option<Settings>: Sendable {
  /// The facts of the option; the default is unknown until a command has initial settings.
  public private(set) var row: OptionRow

  /// Puts a value into the settings; false if the text does not spell one. A flag ignores the text.
  let store: @Sendable (inout Settings, String) -> Bool

  /// The spelling of the present value; empty if there is nothing to show.
  let show: @Sendable (Settings) -> String

  init(
    row: OptionRow, store: @escaping @Sendable (inout Settings, String) -> Bool,
    show: @escaping @Sendable (Settings) -> String
  ) {
    self.row = row
    self.store = store
    self.show = show
  }

  /// The option with the default that `settings` holds.
  func showing(_ settings: Settings) -> Option {
    var option = self
    let text = show(settings)
    option.row.defaultValue = text.isEmpty ? nil : text
    return option
  }

  /// The same option for settings that contain this option's settings, so that commands can share
  /// rows:
  ///
  ///     options: outputOptions.map { $0.within(\.output) }
  public func within<Outer>(_ path: any WritableKeyPath<Outer, Settings> & Sendable)
    -> Option<Outer>
  {
    Option<Outer>(
      row: row, store: { store(&$0[keyPath: path], $1) }, show: { show($0[keyPath: path]) })
  }
}
