@testable import AdaptationAdvisor

/// Any bytes: they are read, or there is an error within them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = bytes(start, count)
  do throws(JSONError) {
    let document = try JSONDocument(parsing: bytes)
    Oracle.roundTrip(document.root)
    for error in document.duplicates { check(error, bytes) }
  } catch {
    check(error, bytes)
  }
  return 0
}

private func check(_ error: JSONError, _ bytes: [UInt8]) {
  Oracle.require(0...bytes.count ~= error.offset, "offset \(error.offset) of \(bytes.count)")
  let problem = Problem(.json(error.fact), offset: error.offset, path: nil)
  Oracle.check(DocumentError([problem], in: bytes), in: bytes)
}
