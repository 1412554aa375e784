extension Session {
  /// The addressees to choose from: those of the agenda, then the usual ones, then the free names that
  /// recommendations of this session have (product rule F7).
  public var addressees: [String] {
    var names = header.knownAddressees
    var known = Set(names.map(\.folded))
    for one in sortedRecommendations {
      for name in one.fields.addressees where known.insert(name.folded).inserted {
        names.append(name)
      }
    }
    return names
  }
}

extension SessionHeader {
  /// The addressees of the agenda, then the usual ones.
  var knownAddressees: [String] {
    let own = addressees ?? []
    let known = Set(own.map(\.folded))
    return own + Addressee.names.filter { !known.contains($0.folded) }
  }
}
