/// What was left with Esc before it was done, offered again when the same is opened.
struct UnfinishedWork: Sendable {
  var forms: [Form.Purpose: Form] = [:]
  /// A vote's set-up, or its numbers.
  var vote: VoteForm?
  /// A poll's set-up, or its totals.
  var poll: PollForm?
  /// A count of the room.
  var presence: PresencePanel?
}
