@testable import AdaptationAdvisor

/// Any price table, case file or table of sources; the first byte says which.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFiles(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let all = bytes(start, count)
  let bytes = Array(all.dropFirst())
  do throws(DocumentError) {
    switch all.first {
    case UInt8(ascii: "p"): _ = try PriceTable(json: bytes)
    case UInt8(ascii: "s"): _ = try Source.list(json: bytes)
    default: _ = try PublishedCase.list(json: bytes)
    }
  } catch {
    Oracle.check(error, in: bytes)
  }
  return 0
}
