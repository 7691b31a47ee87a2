import Spelling
import Testing

@Suite("Spelling")
struct SpellingTests {
  @Test(
    "One slip of any kind is forgiven",
    arguments: [
      ("formt", "format"),  // left out
      ("fformat", "format"),  // put in
      ("fornat", "format"),  // replaced
      ("fromat", "format"),  // neighbors swapped
      ("ormat", "format"),  // the first letter left out
      ("formaa", "format"),  // the last letter replaced
    ])
  func oneSlip(word: String, meant: String) {
    #expect(Spelling.nearest(to: word, among: ["rubric", meant, "output"]) == meant)
  }

  @Test(
    "The limit grows with the length of the word",
    arguments: [
      ("of", "on", true),  // 2 letters: 1 slip
      ("of", "in", false),
      ("shwo", "show", true),  // 4 letters: 1 slip
      ("hsow", "shows", false),
      ("buget", "budgets", false),  // 5 letters: 1 slip
      ("bugets", "budget", true),  // 6 letters: 2 slips
      ("bgts", "budget", false),
      ("recomendd", "recommend", true),  // 9 letters: 3 slips
      ("rekomendd", "recommend", true),
      ("rekomenbb", "recommend", false),
    ])
  func limit(word: String, candidate: String, isNear: Bool) {
    #expect((Spelling.nearest(to: word, among: [candidate]) == candidate) == isNear)
  }

  @Test("A swap of neighbors costs one slip, not two")
  func swap() {
    #expect(Spelling.nearest(to: "tpu", among: ["put"]) == nil)
    #expect(Spelling.nearest(to: "ptu", among: ["put"]) == "put")
    #expect(Spelling.nearest(to: "utput", among: ["ouptut"]) == nil)
  }

  @Test("Case is ignored, and the candidate keeps its own")
  func ignoresCase() {
    #expect(Spelling.nearest(to: "JSON", among: ["text", "json"]) == "json")
    #expect(Spelling.nearest(to: "lora", among: ["QLoRA", "LoRA"]) == "LoRA")
    #expect(Spelling.nearest(to: "ÄRGER", among: ["ärgre"]) == "ärgre")
  }

  @Test("The nearest wins, and the first of two equally near")
  func choosesNearest() {
    #expect(Spelling.nearest(to: "classes", among: ["glasses", "classes"]) == "classes")
    #expect(Spelling.nearest(to: "bat", among: ["cat", "bar"]) == "cat")
    #expect(Spelling.nearest(to: "bat", among: ["bar", "cat"]) == "bar")
  }

  @Test("A word in -ing means the only one that begins as it does")
  func gerund() {
    let names = ["prompt-engineering", "fine-tuning", "training"]
    #expect(Spelling.nearest(to: "prompting", among: names) == "prompt-engineering")
    #expect(Spelling.nearest(to: "tuning", among: names) == "fine-tuning")
    #expect(Spelling.nearest(to: "pring", among: names) == nil)
  }

  @Test("Nothing is near to nothing")
  func empty() {
    #expect(Spelling.nearest(to: "", among: []) == nil)
    #expect(Spelling.nearest(to: "", among: ["format"]) == nil)
    #expect(Spelling.nearest(to: "format", among: []) == nil)
    #expect(Spelling.nearest(to: "format", among: [""]) == nil)
  }

  @Test("Words beyond 64 scalars get no suggestion")
  func bounded() {
    let long = String(repeating: "a", count: 64)
    #expect(Spelling.nearest(to: long, among: [long + "b"]) == long + "b")
    #expect(Spelling.nearest(to: long + "a", among: [long + "a"]) == nil)
    #expect(Spelling.nearest(to: String(repeating: "x", count: 1_000_000), among: ["x"]) == nil)
  }
}
