/// What a poll's count was declared to mean when it was recorded: the sentence, and the options or steps in
/// their order.
public struct DeclaredPoll: Equatable, Sendable, Codable {
  public let headline: String
  public let bars: [PollBar]
}
