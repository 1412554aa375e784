/// When to look at a record once more after its file was written.
///
/// A file is heard of when its log is written, but an act counts only once the disk has it, and a lock is gone
/// only after its file is closed. So it is looked at again after 1, 2, 4 … 4096 ms, about eight seconds in all;
/// whatever takes longer is found by the next look for another reason.
struct LookingAgain {
  /// How often the file was looked at since it was last written.
  private var looks: Int?

  private static let mostLooks = 12

  /// In how many milliseconds to look again without being told; `nil` while nobody writes.
  var pause: Int? { looks.map { 1 << $0 } }

  mutating func looked(isToldOf: Bool, isNew: Bool) {
    looks = isToldOf ? 0 : isNew ? nil : looks.flatMap { $0 < Self.mostLooks ? $0 + 1 : nil }
  }
}
