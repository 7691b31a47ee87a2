extension DecisionRecord {
  /// Where readers may write, and what becomes of it.
  mutating func notes() {
    document.paragraph(
      "Own notes at the end of this file, under a heading `## Notes`, are kept when it is written again with "
        + "`--output`.")
  }
}
