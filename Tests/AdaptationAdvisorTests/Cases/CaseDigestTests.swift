import Testing

@testable import AdaptationAdvisor

@Suite("Digests of cases")
struct CaseDigestTests {
  @Test("Skimming the published cases finds what reading all of them finds")
  func skimming() throws {
    let file = EmbeddedFile.cases.bytes
    let digests = try #require(CaseDigest.skim(file))
    let published = try PublishedCaseTests.cases.get()
    #expect(digests.map(\.answers) == published.map(\.answers))
    for (digest, published) in zip(digests, published) {
      let alone = [UInt8(ascii: "[")] + file[digest.text] + [UInt8(ascii: "]")]
      #expect(try PublishedCase.list(json: alone) == [published])
    }
  }

  @Test(
    "Whatever stands around the answers is passed over",
    arguments: [
      #"{"cases":[{"answers":{"gap":"domain"}}]}"#,
      #"{"a":["]",{"b":"\"}"}],"cases":[ {"c":[{}],"answers":{"gap":"domain"},"d":{"e":[1]}} ]}"#,
      "{\n \"cases\" : [\n {\"x\":\"\\\\\",\r\n\t\"answers\": { \"gap\" : \"domain\" } , \"y\":1}]}",
    ])
  func surroundings(text: String) throws {
    let digests = try #require(CaseDigest.skim(Array(text.utf8)))
    #expect(digests.map { $0.answers.gap } == [.domain])
  }

  @Test(
    "A file that is not as plain as that is left to the full reader",
    arguments: [
      "", "{}", #"{"cases":{}}"#, #"{"cases":[{}]}"#, #"{"cases":[{"answers":{"gap":"?"}}]}"#,
      #"{"cases":[{"answers":{"gap":"domain"}"#,
    ])
  func notPlain(text: String) { #expect(CaseDigest.skim(Array(text.utf8)) == nil) }
}
