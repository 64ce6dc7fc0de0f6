package io.undercurrent.survey.wave.domain;

import java.util.List;
import java.util.Optional;

/// Who is asked in each wave, frozen when it opened.
public interface Electorate {

    List<ReportingGroup> groups(WaveId wave);

    /// Empty for whom the wave does not ask.
    Optional<Seat> seat(WaveId wave, String employeeId);
}
