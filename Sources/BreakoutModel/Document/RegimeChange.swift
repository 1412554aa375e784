/// That another attribution regime holds from a moment on (product rule F17).
public struct RegimeChange: Equatable, Sendable, Codable {
  public let at: Timestamp
  /// The point for which it holds; `nil` for the whole session, whatever held for single points before.
  public let point: PointID?
  /// `nil` for a point that follows the session again.
  public let regime: AttributionRegime?
  /// Whether a stricter regime also holds for what was recorded before; a looser one never does.
  public let coversEarlier: Bool

  public init(
    at: Timestamp, point: PointID?, regime: AttributionRegime?, coversEarlier: Bool
  ) {
    self.at = at
    self.point = point
    self.regime = regime
    self.coversEarlier = coversEarlier
  }
}

extension Session {
  /// The regime for what was recorded under a point (`nil`: under none) at a moment.
  public func regime(of point: PointID?, at moment: Timestamp) -> AttributionRegime {
    var session = header.attribution
    var own: AttributionRegime?
    for change in regimes where change.at <= moment {
      if change.point == nil {
        session = change.regime ?? header.attribution
        own = nil
      } else if change.point == point {
        own = change.regime
      }
    }
    var regime = own ?? session
    for change in regimes where change.at > moment && change.coversEarlier {
      guard change.point == nil || change.point == point else { continue }
      regime = max(regime, change.regime ?? regime)
    }
    return regime
  }

  /// The regime under which something is recorded at a point now.
  public func regimeNow(of point: PointID?) -> AttributionRegime {
    regime(of: point, at: lastAt)
  }

  /// The strictest regime that has held anywhere in the session: what the report says of the session as a
  /// whole must be right for each part of it.
  public var strictestRegime: AttributionRegime {
    regimes.compactMap(\.regime).reduce(header.attribution, max)
  }
}
