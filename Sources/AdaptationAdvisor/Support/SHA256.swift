/// SHA-256 (FIPS 180-4), which the toolchain does not offer on every platform.
///
/// A report names the rubric it was made with by this digest.
enum SHA256 {
  /// The digest of some bytes, in hexadecimal.
  static func hexadecimal(of bytes: Span<UInt8>) -> String {
    var state = initial
    let whole = bytes.count / 64 * 64
    update(&state, with: bytes.extracting(first: whole))
    let ending = ending(bytes.extracting(whole..<bytes.count), of: bytes.count)
    update(&state, with: ending.span)
    let digits = Array("0123456789abcdef")
    return String(
      state.flatMap { word in
        stride(from: 28, through: 0, by: -4).map { digits[Int(word >> UInt32($0)) & 15] }
      })
  }

  static func hexadecimal(of bytes: [UInt8]) -> String { hexadecimal(of: bytes.span) }

  /// What is left of a message of some bytes, a 1 bit, zeros, and the length in bits: one block or
  /// two.
  private static func ending(_ rest: Span<UInt8>, of count: Int) -> [UInt8] {
    let zeros = (119 - count % 64) % 64
    let length = UInt64(count) * 8
    return rest.indices.map { rest[$0] } + [0x80] + Array(repeating: 0, count: zeros)
      + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: length >> UInt64($0)) }
  }

  /// Takes in blocks of 64 bytes.
  private static func update(_ state: inout [UInt32], with blocks: Span<UInt8>) {
    let constants = constants
    var words = Array(repeating: UInt32(0), count: 64)
    var w = words.mutableSpan
    for start in stride(from: 0, to: blocks.count, by: 64) {
      stretch(blocks, from: start, into: &w)
      compress(w.span, constants.span, into: &state)
    }
  }

  private static func compress(
    _ w: Span<UInt32>, _ constants: Span<UInt32>, into state: inout [UInt32]
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for i in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[i] &+ w[i]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  /// The 64 words that a block of the message is stretched to.
  private static func stretch(
    _ message: Span<UInt8>, from start: Int, into w: inout MutableSpan<UInt32>
  ) {
    for i in 0..<16 {
      let place = start &+ 4 &* i
      let high = UInt32(message[place]) << 24 | UInt32(message[place &+ 1]) << 16
      w[i] = high | UInt32(message[place &+ 2]) << 8 | UInt32(message[place &+ 3])
    }
    for i in 16..<64 {
      let s0 = rotate(w[i &- 15], 7) ^ rotate(w[i &- 15], 18) ^ w[i &- 15] &>> 3
      let s1 = rotate(w[i &- 2], 17) ^ rotate(w[i &- 2], 19) ^ w[i &- 2] &>> 10
      w[i] = w[i &- 16] &+ s0 &+ w[i &- 7] &+ s1
    }
  }

  private static func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word &>> bits | word &<< (32 &- bits)
  }

  /// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants = primes.map { fraction(cubeRoot(Double($0))) }

  private static let primes: [Int] = (2...311).filter { number in
    !(2..<number).prefix { $0 * $0 <= number }.contains { number % $0 == 0 }
  }

  private static func fraction(_ value: Double) -> UInt32 {
    UInt32((value - value.rounded(.down)) * 4_294_967_296)
  }

  /// Newton's iteration, which is exact to the last bits here.
  private static func cubeRoot(_ value: Double) -> Double {
    (0..<64).reduce(into: value) { root, _ in root -= (root - value / (root * root)) / 3 }
  }
}
