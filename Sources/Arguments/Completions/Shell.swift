/// A shell that completes command lines.
public enum Shell: String, CaseIterable, Word {
  case bash, zsh, fish
}

extension Manual {
  /// The script that makes a shell complete the words of this program.
  ///
  /// - Parameters:
  ///   - shell: the shell that is to read it.
  ///   - supplied: words of the vocabularies that the table only names.
  public func completions(for shell: Shell, supplied: [String: [String]] = [:]) -> String {
    let table = CompletionTable(self, supplied: supplied)
    return switch shell {
    case .bash: table.bash
    case .zsh: table.zsh
    case .fish: table.fish
    }
  }
}
