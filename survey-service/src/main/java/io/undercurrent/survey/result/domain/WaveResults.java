package io.undercurrent.survey.result.domain;

import io.undercurrent.survey.wave.domain.WaveId;
import java.util.Collection;
import java.util.List;

/// What was told of our own waves, frozen when they closed.
public interface WaveResults {

    List<ToldResult> of(WaveId wave);

    void keep(WaveId wave, Collection<ToldResult> told);
}
