extension Statement {
  /// Who and why as they are typed in two fields; `@name` is read as in a note, and what follows it in the
  /// first field belongs to the reason. Without a name it was a participant.
  public init(who: String, reason: String, knowing names: KnownNames) {
    if let (said, rest) = SpeakerMark.read(who[...], knowing: names),
      case .speaker(let speaker) = said
    {
      self.init(
        by: "\(speaker)",
        reason: [rest.trimmed, reason.trimmed].filter { !$0.isEmpty }.joined(separator: " "))
    } else {
      self.init(by: who.trimmed.isEmpty ? "a participant" : who.trimmed, reason: reason.trimmed)
    }
  }
}
