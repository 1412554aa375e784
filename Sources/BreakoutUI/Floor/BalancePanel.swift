/// Who was heard, as a page to scroll through.
struct BalancePanel: Equatable, Sendable {
  /// The first line shown.
  var top = 0
}
