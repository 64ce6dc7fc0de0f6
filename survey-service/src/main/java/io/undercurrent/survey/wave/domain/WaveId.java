package io.undercurrent.survey.wave.domain;

import java.util.UUID;

/// Names one wave of one survey.
public record WaveId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
