extension Session {
  /// The addressees to choose from: those of the agenda, then the usual ones, then the free names that
  /// recommendations of this session have (product rule F7).
  public var addressees: [String] {
    let typed = sortedRecommendations.flatMap(\.fields.addressees)
    return (header.knownAddressees + typed).once(by: \.folded)
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
