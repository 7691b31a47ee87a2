import Testing

@Suite("What a wrong output costs, given to an estimate")
struct ErrorCostTests {
  private static func estimate(_ words: String...) throws -> Run {
    try Tool.run(["estimate", "--labeled-examples", "3200"] + words)
  }

  @Test("It is read as people write it", arguments: ["60", "$60", "0.06k", "60.00"])
  func spelling(cost: String) throws {
    let shown = try Self.estimate("--monthly-requests", "40k", "--error-cost", cost).text
    #expect(
      shown.contains(
        "saves $24,000 a month: 40,000 requests ×\n    0.01 × $60.\n  Fine-tuning costs"))
  }

  @Test("Without a volume it asks for one, and without a cost it says nothing of it")
  func open() throws {
    #expect(
      try Self.estimate("--error-cost", "60").text.contains("depends on the requests a month"))
    let plain = try Self.estimate("--monthly-requests", "40k", "--format", "json").json()
    #expect(plain["error_worth"] == nil && plain["break_even"] != nil)
  }

  @Test("What is no sum above 0 is refused", arguments: ["0", "-1", "low", "", "1e400"])
  func refused(cost: String) throws {
    let tool = try Self.estimate("--error-cost", cost)
    #expect(tool.code == 64 && tool.text.isEmpty)
  }

  @Test("A cost beyond all measure stays a number, and one strategy alone is refused")
  func extremes() throws {
    let shown = try Self.estimate("--monthly-requests", "1", "--error-cost", "1e300").text
    let huge = shown.split { $0.isWhitespace }.joined(separator: " ")
    #expect(huge.contains("1 request × 0.01") && !huge.contains("inf"))
    #expect(huge.contains("less than one wrong output fewer in ten thousand pays for it"))
    let alone = try Self.estimate("--strategy", "training", "--error-cost", "60")
    #expect(alone.code == 64 && alone.message.contains("leave --strategy out"))
  }

  @Test("Agents get the same sentences")
  func agents() throws {
    var dialog = Dialog()
    let result = try dialog.call(
      "estimate",
      """
      {"answers": {"labeled_examples": 3200, "monthly_requests": "40k"}, "error_cost": "$60"}
      """)?["structuredContent"]
    let shown = try Self.estimate(
      "--monthly-requests", "40k", "--error-cost", "60", "--format", "json"
    ).json()
    #expect(result?["error_worth"] == shown["error_worth"] && shown["error_worth"] != nil)
  }
}
