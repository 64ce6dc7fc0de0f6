package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;

/// People could not follow, or something had to be mended first.
public record Paused(Charter charter, Timeline timeline) implements UnderWay {
    public Step resume(LocalDate on) {
        return on.isBefore(timeline.latest())
                ? new Step.Refused(
                        Refusal.of(Ground.DAY_OUT_OF_ORDER, "This pilot rests since %s".formatted(timeline.latest())))
                : new Step.Taken(new Running(charter, timeline.resumed(on)));
    }

    @Override
    public UnderWay under(Charter changed) {
        return new Paused(changed, timeline);
    }

    @Override
    public Stage stage() {
        return Stage.PAUSED;
    }
}
