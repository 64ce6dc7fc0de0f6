package io.undercurrent.survey.answer.domain;

import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The vouchers that were printed, as hashes.
public interface Vouchers {

    /// Which group's voucher this is, if it is one.
    Optional<TeamId> group(WaveId wave, Spent voucher);

    /// Whether they were added; a group has at most as many as people.
    boolean add(WaveId wave, ReportingGroup group, List<Voucher> printed);

    Map<TeamId, Integer> printed(WaveId wave);
}
