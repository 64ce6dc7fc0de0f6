package io.undercurrent.survey.result.domain;

import java.util.List;

/// What became of the lines of a results import; those withheld are among the accepted.
public record Intake(int accepted, int withheld, List<RejectedLine> rejected) {

    public Intake {
        rejected = List.copyOf(rejected);
    }
}
