package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;

/// One kind of signal of one team.
public record SignalId(TeamId team, SignalKind kind) {}
