/// The way from the outermost value to one within it. The keys are put into a list only where
/// somebody asks for it, which is where something cannot be encoded.
indirect enum EncodingPath {
  case root
  case step(EncodingPath, any CodingKey)

  /// From the outside in.
  var keys: [any CodingKey] {
    switch self {
    case .root: []
    case .step(let path, let key): path.keys + [key]
    }
  }
}
