package io.undercurrent.survey.wave.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who is asked in each wave, frozen when it opened.
public interface Electorate {

    /// Gives everybody who works in these teams that day a seat, dealt at random within the group.
    void freeze(WaveId wave, FrozenOrganisation organisation, LocalDate day);

    List<ReportingGroup> groups(WaveId wave);

    FrozenOrganisation organisation(WaveId wave);

    /// Empty for whom the wave does not ask.
    Optional<Seat> seat(WaveId wave, String employeeId);

    /// Nobody can tell any more who was asked.
    void forget(WaveId wave);

    /// Where those sat whom either wave asked.
    Moves moves(WaveId wave, WaveId before);
}
