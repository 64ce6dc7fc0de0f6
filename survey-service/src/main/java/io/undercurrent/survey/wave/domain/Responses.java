package io.undercurrent.survey.wave.domain;

import java.util.List;

/// What was answered to the results of waves.
public interface Responses {

    List<Response> to(WaveId wave);

    void add(WaveId wave, Response response);
}
