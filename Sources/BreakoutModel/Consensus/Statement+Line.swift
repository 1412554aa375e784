extension Statement {
  /// Who and why as they are typed in two fields. Whoever it is is read as everywhere else, with a group however
  /// it is written, with or without `@`. What follows an `@name` in the first field belongs to the reason, and
  /// so does what begins with a small letter behind a colon. Without a name it was a participant.
  public init(who: String, reason: String, knowing names: KnownNames) {
    let (speaker, more) = Self.parts(of: who.trimmed, names)
    self.init(
      by: speaker.isUnknown ? Self.unnamed : "\(speaker)",
      reason: [more.trimmed, reason.trimmed].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static func parts(of who: String, _ names: KnownNames) -> (Speaker, reason: String) {
    if let (said, rest) = SpeakerMark.read(who[...], knowing: names) {
      guard case .speaker(let marked) = said else {
        return (Speaker(name: nil, constituency: nil), String(rest))
      }
      // "@Amina, CSO" is a person and no reason.
      let whole = TypedSpeaker(
        String(Substring(who.unicodeScalars.dropFirst())), knowing: names
      ).speaker(among: names)
      return whole.constituency != nil && whole.name == marked.name
        ? (whole, "") : (marked, String(rest))
    }
    let scalars = who.unicodeScalars
    if let colon = scalars.firstIndex(where: NoteMark.isColon) {
      let behind = Substring(scalars[scalars.index(after: colon)...]).trimmed
      let isReason = behind.first?.isLowercase == true && names.speaker(behind) == nil
      if isReason {
        let before = TypedSpeaker(String(Substring(scalars[..<colon])), knowing: names)
        return (before.speaker(among: names), behind)
      }
    }
    return (TypedSpeaker(who, knowing: names).speaker(among: names), "")
  }
}
