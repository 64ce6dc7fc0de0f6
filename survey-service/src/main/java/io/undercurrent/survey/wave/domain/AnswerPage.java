package io.undercurrent.survey.wave.domain;

import java.net.URI;

/// Where people answer.
public record AnswerPage(URI root) {

    public String of(WaveId wave) {
        return root.resolve("/answer/" + wave).toString();
    }
}
