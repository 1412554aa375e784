import BreakoutModel

/// Tests write a point as its number.
extension PointID: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}
