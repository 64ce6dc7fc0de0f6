package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// The fold over the weeks: the same facts give the same rounds, in whatever order they were told and however often.
public final class Detection {
    private Detection() {}

    /// All rounds up to a week, or to the last week with facts. At a week only facts up to that week are used.
    public static List<Round> run(Organisation facts, Optional<YearWeek> through, Rules rules) {
        return rounds(facts, through, rules).toList();
    }

    /// The same one by one, for those who do not need to keep them all.
    public static Stream<Round> rounds(Organisation facts, Optional<YearWeek> through, Rules rules) {
        var timeline = Timeline.of(facts);
        var fold = Fold.of(facts.teams(), rules);
        return timeline.weeks(through).stream().map(week -> drawn(fold.next(timeline.of(week))));
    }

    private static Round drawn(Round round) {
        round.readings();
        return round;
    }
}
