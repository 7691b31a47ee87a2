import Arguments

/// When marks for the terminal are shown.
enum ColorChoice: String, CaseIterable, Word {
  case auto, always, never
}
