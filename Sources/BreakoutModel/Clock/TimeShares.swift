/// Sharing time out in whole units by weight and the largest remainder, with a least share for each
/// (product rule F3).
enum TimeShares {
  /// Shares are whole multiples of this.
  static let unit = Milliseconds.seconds(30)

  /// Units for each weight, which together are the whole units in `time`; the least shares where those do
  /// not fit. Each gets the whole units of its exact part of `time`; units left over go to the largest
  /// remainders, the earlier place first. Where all weights are 0, all count the same.
  static func of(_ time: Milliseconds, weights: [Int64], least: [Int64]) -> [Int64] {
    var result = least
    guard time.count / unit.count > least.reduce(0, +) else { return result }
    let weights = weights.contains { $0 > 0 } ? weights : weights.map { _ in 1 }
    var open = Array(weights.indices)
    // Whoever would get less than the least gets the least, and the others share the rest anew.
    while !open.isEmpty {
      let fixed = Set(weights.indices).subtracting(open).reduce(0) { $0 + least[$1] }
      let left = time.count - fixed * unit.count
      // What one unit weighs.
      let weight = open.reduce(0) { $0 + weights[$1] } * unit.count
      let tooSmall = open.filter { left * weights[$0] < least[$0] * weight }
      if tooSmall.isEmpty {
        for index in open { result[index] = left * weights[index] / weight }
        let remaining = Int(left / unit.count - open.reduce(0) { $0 + result[$1] })
        let byRemainder = open.sorted {
          (-(left * weights[$0] % weight), $0) < (-(left * weights[$1] % weight), $1)
        }
        for index in byRemainder.prefix(remaining) { result[index] += 1 }
        break
      }
      open.removeAll { tooSmall.contains($0) }
    }
    return result
  }
}
