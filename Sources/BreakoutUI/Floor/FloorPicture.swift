import BreakoutModel

/// What one frame shows of the floor: worked out once, because everything in it goes through all speeches.
struct FloorPicture {
  /// The proposed order of those who wait.
  let order: [ProposedSpeaker]
  /// The constituencies' shares, by which the reasons and the bars agree.
  let groups: [GroupBalance]

  init(_ cockpit: Cockpit) {
    let session = cockpit.session
    order = FairProposal(session).order
    groups = GroupBalance.all(of: session, at: cockpit.clockMoment)
  }
}
