import BreakoutModel
import Testing

struct AgendaPlanTests {
  typealias Point = (planned: Milliseconds?, priority: PointPriority)

  private func plan(_ points: [Point], minutes: Int, reserve: Int? = nil) -> AgendaPlan {
    AgendaPlan(
      points: points, duration: .minutes(minutes), reserve: reserve.map { .minutes($0) })
  }

  private func seconds(_ plan: AgendaPlan) -> [Int64] { plan.allotments.map { $0.count / 1000 } }

  @Test(arguments: [(30, 8), (80, 8), (90, 9), (240, 24)])
  func `the default reserve is 8 min or a tenth`(duration: Int, reserve: Int) {
    #expect(AgendaPlan.defaultReserve(of: .minutes(duration)) == .minutes(reserve))
    #expect(plan([], minutes: duration).reserve == .minutes(reserve))
  }

  @Test func `given minutes are kept and the rest is shared`() {
    let plan = plan(
      [(.minutes(12), .normal), (nil, .normal), (nil, .normal)], minutes: 60, reserve: 8)
    #expect(seconds(plan) == [720, 1200, 1200])
    #expect(plan.slack == .zero)
    #expect(!plan.isOverfull)
  }

  @Test func `shares are whole half minutes and the earlier point gets what is left over`() {
    // 81 min are 162 units for 8 points: 20 each, and the first two get one more.
    let plan = plan(Array(repeating: (nil, .normal), count: 8), minutes: 90)
    #expect(seconds(plan) == [630, 630, 600, 600, 600, 600, 600, 600])
    #expect(plan.total == .minutes(81))
  }

  @Test func `priorities weigh one half, one and one and a half`() {
    let plan = plan([(nil, .low), (nil, .normal), (nil, .high)], minutes: 60, reserve: 0)
    #expect(seconds(plan) == [600, 1200, 1800])
  }

  @Test func `the largest remainder gets the unit that is left over`() {
    // 21 units by weights 3, 2, 2: 9, 6, 6; 22 units: 9.43, 6.29, 6.29.
    let points: [Point] = [(nil, .high), (nil, .normal), (nil, .normal)]
    let plan = AgendaPlan(points: points, duration: .seconds(22 * 30), reserve: .zero)
    #expect(seconds(plan) == [300, 180, 180])
  }

  @Test func `nobody gets less than three minutes while the others can give it`() {
    let plan = plan([(nil, .low), (nil, .high), (nil, .high)], minutes: 15, reserve: 0)
    #expect(seconds(plan) == [180, 360, 360])
    #expect(!plan.isOverfull)
  }

  @Test func `too little time is told, not squeezed`() {
    let plan = plan(Array(repeating: (nil, .normal), count: 4), minutes: 18, reserve: 8)
    #expect(seconds(plan) == [180, 180, 180, 180])
    #expect(plan.isOverfull)
    #expect(plan.excess == .minutes(2))
    #expect(plan.notFitting == [3])
  }

  @Test func `given minutes that do not fit name the points beyond`() {
    let plan = plan(
      [(.minutes(40), .normal), (.minutes(30), .normal), (.minutes(30), .normal)], minutes: 90)
    #expect(plan.starts == [.zero, .minutes(40), .minutes(70)])
    #expect(plan.notFitting == [2])
    #expect(plan.excess == .minutes(19))
  }

  @Test func `time that is left stays free`() {
    let plan = plan([(.minutes(10), .normal)], minutes: 30, reserve: 8)
    #expect(plan.slack == .minutes(12))
    #expect(plan.excess == .zero)
  }

  @Test func `a session without points has nothing to share`() {
    let plan = plan([], minutes: 30)
    #expect(plan.allotments.isEmpty && plan.total == .zero && plan.notFitting.isEmpty)
  }

  @Test func `lengths beyond reason do not overflow`() {
    let huge = Milliseconds(.max)
    let plan = AgendaPlan(
      points: [(huge, .high), (Milliseconds(.min), .low), (nil, .normal)], duration: huge,
      reserve: huge)
    #expect(plan.isOverfull)
    #expect(plan.allotments[1] == .zero)
    #expect(plan.allotments[2] == AgendaPlan.shortestShare)
  }

  @Test func `whatever the agenda, shares add up and none is below the least`() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let points: [Point] = (0..<Int.random(in: 1...30, using: &numbers)).map { _ in
        (
          Bool.random() ? .minutes(Int.random(in: 1...20, using: &numbers)) : nil,
          PointPriority.allCases.randomElement() ?? .normal
        )
      }
      let plan = plan(points, minutes: Int.random(in: 10...300, using: &numbers))
      #expect(plan.allotments.count == points.count)
      var sharers = 0
      for (point, length) in zip(points, plan.allotments) {
        if let planned = point.planned {
          #expect(length == planned)
        } else {
          sharers += 1
          #expect(length >= AgendaPlan.shortestShare)
          #expect(length.count % AgendaPlan.unit.count == 0)
        }
      }
      if sharers > 0, !plan.isOverfull { #expect(plan.slack < AgendaPlan.unit) }
    }
  }
}
