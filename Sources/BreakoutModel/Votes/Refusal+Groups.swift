extension Refusal {
  /// The sentence of a refusal that has to do with constituencies.
  var groupSentence: String {
    switch self {
    case .groupsNotCounted:
      "This rule asks each constituency: count the votes by constituency."
    case .groupPresenceUnknown:
      "How many of each constituency are present? A count by constituency needs these numbers."
    case .noSuchGroup(let name):
      "“\(name)” is no constituency that is counted here: correct the name, or add its presence."
    case .groupNamedTwice(let name): "\(name) is named twice: leave one of the two out."
    case .groupNotCounted(let name): "\(name) was not counted: type its count, or 0 for nobody."
    case .moreHandsThanPresentInGroup(let name, let hands, let present):
      "\(name): \(hands) hands, \(present) present: recount, or correct the number present."
    case .morePresentThanEntitledInGroup(let name, let present, let entitled):
      "\(name): \(present) present, but only \(entitled) entitled: correct one of the two."
    case .entitledUnknownInGroup(let name):
      "\(name): this rule needs the number of those entitled to vote."
    case .groupsPresentDiffer(let sum, let present):
      "The constituencies add up to \(sum) present, the room to \(present): correct one of the two."
    case .groupsEntitledDiffer(let sum, let entitled):
      "The constituencies add up to \(sum) entitled, the room to \(entitled): correct one of the"
        + " two."
    case .groupCountsDiffer(let sum, let room):
      "The constituencies add up to \(sum) hands or other answers than the room's \(room): recount."
    default: sentence
    }
  }
}
